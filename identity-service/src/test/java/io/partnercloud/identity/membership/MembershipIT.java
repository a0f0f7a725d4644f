package io.partnercloud.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.identity.MemberInvited;
import io.partnercloud.contracts.identity.MembershipGranted;
import io.partnercloud.contracts.identity.MembershipRefused;
import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.identity.partner.Partners;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** PRT-6, PRT-8, PRT-14: how somebody comes into a cabinet, and how nobody else does. */
@ServiceIT
class MembershipIT {
    private static final List<String> EVERYTHING = List.of("OWNER", "MONEY", "CLIENTS", "SUPPORT");

    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Partners partners;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    private final UUID partner = UUID.randomUUID();
    private final String contact = "contact-" + partner + "@example.test";
    private String code = "";

    @BeforeEach
    void aPartnerWithACodeAndAContact() {
        code = jdbc.sql("select lpad((coalesce(max(code), '3000')::int + 1)::text, 4, '0') from partners")
                .query(String.class)
                .single();
        transactions.executeWithoutResult(_ -> {
            partners.register(partner, "ООО «Василёк»", contact);
            partners.code(partner, new PartnerCode(code));
        });
    }

    @Test // PRT-6
    void theContractsContactEntersAtOnceWithEveryRight() {
        var person = person(contact, true);

        assertThat(enter(person, code).text("/status")).isEqualTo("GRANTED");

        assertThat(rightsOf(person)).containsExactlyInAnyOrderElementsOf(EVERYTHING);
        assertThat(events.published(MembershipGranted.class))
                .anyMatch(event -> event.person().equals(person));
        assertThat(staleNow()).contains(person.toString());
        assertThat(enter(person, code).text("/status")).isEqualTo("GRANTED");
    }

    @Test // PRT-6, PRT-12
    void whoHasNotProvedTheContactsAddressAsksLikeAnybody() {
        var person = person(contact, false);

        assertThat(enter(person, code).text("/status")).isEqualTo("WAITING");

        assertThat(rightsOf(person)).isEmpty();
        assertThat(events.published(MembershipRequested.class))
                .anyMatch(event ->
                        event.person().equals(person) && event.partner().equals(partner));
    }

    @Test // PRT-6
    void aStrangerWhoGuessesCodesIsSoonHeldUpAndSeen() {
        var person = stranger();
        for (var guess = 9990; guess < 9995; guess++) {
            assertThat(enter(person, String.valueOf(guess)).text("/status")).isEqualTo("REFUSED");
        }

        assertThat(enter(person, code).code()).isEqualTo("too_many_partner_codes");
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=person:" + person + "&action=partner-code.entered")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(5);
    }

    @Test // PRT-4
    void aCodeOfThreeDigitsIsNoCode() {
        assertThat(enter(stranger(), "320").status()).isEqualTo(400);
    }

    @Test // PRT-6
    void aMachineEntersNoCode() {
        assertThat(api.as(Tokens.partner(partner, "demo-partner"))
                        .once()
                        .post("/api/partner/me/partner-code", "{\"code\":\"" + code + "\"}")
                        .code())
                .isEqualTo("only_in_person");
    }

    @Test // PRT-6, PRT-14
    void anOwnerTakesInWhoAsksWithTheRightsThatItNames() {
        var owner = owner();
        var person = stranger();
        enter(person, code);
        var request = requestOf(person);

        assertThat(anotherPartnersOwner()
                        .once()
                        .post(approval(request), "{\"rights\":[\"OWNER\"]}")
                        .code())
                .isEqualTo("membership_request_unknown");
        owner.once().post(approval(request), "{\"rights\":[\"MONEY\"]}").expect(204);

        assertThat(rightsOf(person)).containsExactly("MONEY");
        assertThat(owner.once().post(approval(request), "{}").code()).isEqualTo("membership_request_already_decided");
        assertThat(owner.get("/api/partner/membership-requests?state=GRANTED")
                        .json()
                        .at("/items/0/person")
                        .asString())
                .isEqualTo(person.toString());
    }

    @Test // PRT-6
    void anOperatorTakesInThePartnersFirstMemberAsOwner() {
        var person = stranger();
        enter(person, code);

        api.as(Tokens.operator())
                .once()
                .post("/api/admin/membership-requests/" + requestOf(person) + "/approval")
                .expect(204);

        assertThat(rightsOf(person)).containsExactlyInAnyOrderElementsOf(EVERYTHING);
    }

    @Test // PRT-6
    void whoIsRefusedIsToldWhyAndDoesNotAskAgainAtOnce() {
        var owner = owner();
        var person = stranger();
        enter(person, code);

        owner.once()
                .post(
                        "/api/partner/membership-requests/" + requestOf(person) + "/refusal",
                        "{\"reason\":\"Не наш сотрудник\"}")
                .expect(204);

        assertThat(rightsOf(person)).isEmpty();
        assertThat(events.published(MembershipRefused.class))
                .anyMatch(
                        event -> event.person().equals(person) && event.reason().equals("Не наш сотрудник"));
        assertThat(enter(person, code).text("/status")).isEqualTo("REFUSED");
    }

    @Test // PRT-14
    void theLastOwnerStaysOne() {
        var first = person(contact, true);
        enter(first, code);
        var owner = api.as(Tokens.partner(partner, first.toString()));

        assertThat(owner.delete("/api/partner/memberships/current").code()).isEqualTo("last_owner");
        assertThat(owner.delete("/api/partner/members/" + first).code()).isEqualTo("last_owner");
        assertThat(owner.once()
                        .put("/api/partner/members/" + first, "{\"rights\":[\"MONEY\"]}")
                        .code())
                .isEqualTo("last_owner");

        var second = invited(owner, "OWNER");
        owner.delete("/api/partner/memberships/current").expect(204);

        assertThat(rightsOf(first)).isEmpty();
        assertThat(rightsOf(second)).containsExactly("OWNER");
    }

    @Test // PRT-14
    void anInvitationIsOnlyForWhoHasProvedTheAddress() {
        var owner = owner();
        var address = "buh-" + UUID.randomUUID() + "@example.test";
        var id = invite(owner, address, "MONEY");
        var impostor = person(address, false);
        var somebodyElse = stranger();

        for (var person : List.of(impostor, somebodyElse)) {
            assertThat(as(person)
                            .get("/api/partner/me/invitations")
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(accept(person, id).code()).isEqualTo("invitation_unknown");
        }
        jdbc.sql("update people set is_email_verified = true where id = ?")
                .param(impostor)
                .update();
        assertThat(as(impostor).get("/api/partner/me/invitations").text("/items/0/partnerName"))
                .isEqualTo("ООО «Василёк»");
        accept(impostor, id).expect(204);

        assertThat(rightsOf(impostor)).containsExactly("MONEY");
        assertThat(accept(impostor, id).code()).isEqualTo("invitation_unknown");
        assertThat(events.published(MemberInvited.class))
                .anyMatch(event -> event.email().equals(address));
    }

    @Test // PRT-14
    void aWithdrawnInvitationLetsNobodyIn() {
        var owner = owner();
        var address = "buh-" + UUID.randomUUID() + "@example.test";
        var id = invite(owner, address, "MONEY");

        assertThat(anotherPartnersOwner()
                        .delete("/api/partner/members/invitations/" + id)
                        .code())
                .isEqualTo("invitation_unknown");
        owner.delete("/api/partner/members/invitations/" + id).expect(204);

        assertThat(accept(person(address, true), id).code()).isEqualTo("invitation_unknown");
    }

    @Test // PRT-14
    void aMemberWithMoneyAloneIsNoOwner() {
        var owner = owner();
        var bookkeeper = invited(owner, "MONEY");
        var money = api.as(Tokens.partner(partner, bookkeeper.toString(), List.of("MONEY")));

        assertThat(money.get("/api/partner/members").status()).isEqualTo(403);
        assertThat(money.get("/api/partner/membership-requests").status()).isEqualTo(403);
        assertThat(money.get("/api/partner/memberships").text("/items/0/rights/0"))
                .isEqualTo("MONEY");
    }

    @Test // PRT-14
    void whoBelongsToTwoPartnersChoosesOneForTheSittingAndTheTokenSaysSo() {
        var login = "partner0001@example.test";
        var own = "01980000-0000-7000-8000-000000000001";
        var person = UUID.fromString("01980000-0000-7000-8000-00000a000001");
        var browser = SignedIn.as(login, "demo-password", api, new Browser(port, "203.0.113.9"));
        assertThat(browser.claims().getClaims()).containsEntry("partner", own);
        transactions.executeWithoutResult(_ -> jdbc.sql(
                        "insert into memberships (person, partner, rights, since) values (?, ?, '{MONEY}', now())")
                .params(person, partner)
                .update());
        try {
            assertThat(browser.speaks()
                            .once()
                            .put("/api/partner/memberships/current", chosen(UUID.randomUUID()))
                            .code())
                    .isEqualTo("member_unknown");
            browser.speaks()
                    .once()
                    .put("/api/partner/memberships/current", chosen(partner))
                    .expect(204);

            assertThat(staleNow()).contains(person.toString());
            browser.refreshes();
            assertThat(browser.claims().getClaims())
                    .containsEntry("partner", partner.toString())
                    .containsEntry("rights", List.of("MONEY"));
            assertThat(browser.speaks()
                            .get("/api/partner/memberships")
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(2);

            browser.speaks().delete("/api/partner/memberships/current").expect(204);
            browser.refreshes();
            assertThat(browser.claims().getClaims()).containsEntry("partner", own);
        } finally {
            jdbc.sql("delete from memberships where partner = ?").param(partner).update();
        }
    }

    private static String chosen(UUID partner) {
        return "{\"partner\":\"" + partner + "\"}";
    }

    private Answer enter(UUID person, String code) {
        return as(person).once().post("/api/partner/me/partner-code", "{\"code\":\"" + code + "\"}");
    }

    private Answer accept(UUID person, String id) {
        return as(person).once().post("/api/partner/me/invitations/" + id + "/acceptance");
    }

    private static String approval(String request) {
        return "/api/partner/membership-requests/" + request + "/approval";
    }

    /** The contact, who has entered. */
    private ApiClient owner() {
        var person = person(contact, true);
        enter(person, code);
        return api.as(Tokens.partner(partner, person.toString()));
    }

    private ApiClient anotherPartnersOwner() {
        return api.as(Tokens.partner(UUID.randomUUID(), UUID.randomUUID().toString()));
    }

    private UUID invited(ApiClient owner, String right) {
        var address = "buh-" + UUID.randomUUID() + "@example.test";
        var id = invite(owner, address, right);
        var person = person(address, true);
        accept(person, id).expect(204);
        return person;
    }

    private static String invite(ApiClient owner, String address, String right) {
        return owner.once()
                .post(
                        "/api/partner/members/invitations",
                        "{\"email\":\"" + address + "\",\"rights\":[\"" + right + "\"]}")
                .expect(201)
                .text("/id");
    }

    private UUID stranger() {
        return person("person-" + UUID.randomUUID() + "@example.test", true);
    }

    private UUID person(String email, boolean isVerified) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into people (id, login, full_name, email, is_email_verified) values (?, ?, 'Борис Щукин', ?, ?)
                """).params(id, id + "@login.test", email, isVerified).update();
        return id;
    }

    private ApiClient as(UUID person) {
        return api.as(Tokens.person(person.toString()));
    }

    private String requestOf(UUID person) {
        return jdbc.sql("select id::text from membership_requests where person = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private List<String> rightsOf(UUID person) {
        return jdbc.sql("select unnest(rights) from memberships where person = ? and partner = ?")
                .params(person, partner)
                .query(String.class)
                .list();
    }

    private String staleNow() {
        return api.as(Tokens.service()).get("/internal/stale-tokens?seconds=60").text();
    }
}
