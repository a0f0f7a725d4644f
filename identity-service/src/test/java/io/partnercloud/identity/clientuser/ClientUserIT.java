package io.partnercloud.identity.clientuser;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientParametersChanged;
import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SentLinks;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRT-11, CLI-10: the users of clients' accounts. */
@ServiceIT
class ClientUserIT {
    private static final String PASSWORD = "кабан пылит вдоль";

    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final UUID client = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final ClientLogin login = ClientLogin.numbered(Math.abs(client.getMostSignificantBits() % 100_000_000));
    private final String email = "client-" + client + "@example.test";

    @BeforeEach
    void anAccountIsProvisioned() {
        events.publish(new TrialProvisioned(
                client,
                login,
                partner,
                "ООО «Ромашка»",
                null,
                "Борис Щукин",
                null,
                email,
                List.of("BP"),
                2,
                "CLIENT",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 6),
                "https://1c.example.test",
                new SealedSecret("a.b.c.d.e")));
        Awaitility.await().until(() -> links().size() == 1);
    }

    @Test // PRT-11
    void theFirstUserSignsInByItsOwnLinkAndItsTokenNamesTheAccount() {
        setPassword(links().getLast());

        var claims = signedIn(1).claims().getClaims();

        assertThat(claims)
                .containsEntry("roles", List.of("CLIENT"))
                .containsEntry("client", client.toString())
                .doesNotContainKeys("partner", "rights");
        assertThat(signedIn(1).speaks().get("/api/partner/me").status()).isEqualTo(403);
    }

    @Test // CLI-10
    void theOthersGetTheirLinksFromThePartnerOrAColleague() {
        var ofPartner = api.as(Tokens.partner(partner));
        ofPartner.once().post(link(2)).expect(202);
        assertThat(links()).hasSize(2);
        setPassword(links().getLast());
        assertThat(signedIn(2).claims().getClaims()).containsEntry("client", client.toString());

        assertThat(ofPartner.once().post(link(3)).code()).isEqualTo("client_user_unknown");
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .once()
                        .post(link(2))
                        .code())
                .isEqualTo("client_user_unknown");
        assertThat(api.as(Tokens.client(UUID.randomUUID()))
                        .once()
                        .post("/api/client/users/1/password-link")
                        .code())
                .isEqualTo("client_user_unknown");
        quarterOfAnHourPasses();
        api.as(Tokens.client(client))
                .once()
                .post("/api/client/users/1/password-link")
                .expect(202);
        assertThat(links()).hasSize(3);
    }

    @Test // CLI-10
    void usersThatAreAddedAreThereAndTheClientsNewPartnerSendsTheirLinks() {
        var newPartner = UUID.randomUUID();
        events.publish(new ClientParametersChanged(client, login, partner, List.of("BP"), 3));
        var on = LocalDate.of(2026, 12, 1);
        events.publish(new ClientAttributed(newPartner, client, login, on, 3, partner));
        events.publish(
                new ClientAttributed(UUID.randomUUID(), client, login, on, 2, partner)); // an earlier one of that day

        Awaitility.await()
                .untilAsserted(() -> assertThat(api.as(Tokens.partner(newPartner))
                                .once()
                                .post(link(3))
                                .status())
                        .isEqualTo(202));

        assertThat(api.as(Tokens.partner(partner)).once().post(link(3)).code()).isEqualTo("client_user_unknown");
    }

    @Test // CLI-10
    void whoIsAddedGetsALinkOfTheirOwnIsRenamedAndClosedForGood() {
        var address = "vera-" + client + "@example.test";
        events.publish(new ClientUserChanged(client, login, partner, 3, "Вера Третья", address, true));
        Awaitility.await().until(() -> linksTo(address).size() == 1);
        setPassword(linksTo(address).getLast());
        assertThat(signedIn(3).claims().getClaims()).containsEntry("client", client.toString());

        events.publish(new ClientUserChanged(client, login, partner, 3, "Вера Новая", address, true));
        Awaitility.await().until(() -> "Вера Новая".equals(nameOf(3)));
        assertThat(linksTo(address)).hasSize(1);

        events.publish(new ClientUserChanged(client, login, partner, 3, "Вера Новая", address, false));
        Awaitility.await()
                .untilAsserted(() -> assertThat(api.as(Tokens.partner(partner))
                                .once()
                                .post(link(3))
                                .code())
                        .isEqualTo("client_user_unknown"));
        events.publish(new ClientParametersChanged(client, login, partner, List.of("BP"), 3));
        events.publish(new ClientUserChanged(client, login, partner, 2, "Пётр Второй", null, true));
        Awaitility.await().until(() -> "Пётр Второй".equals(nameOf(2)));
        assertThat(isEnabled(3)).isFalse();
    }

    private String nameOf(int user) {
        return jdbc.sql("select full_name from people where login = :login")
                .param("login", login.user(user))
                .query(String.class)
                .single();
    }

    private boolean isEnabled(int user) {
        return jdbc.sql("select is_enabled from people where login = :login")
                .param("login", login.user(user))
                .query(Boolean.class)
                .single();
    }

    @Test // PRT-11
    void aBlockedClientsUserSignsInAndADeletedOnesDoesNot() {
        setPassword(links().getLast());
        var before = signedIn(1);
        events.publish(new ClientAccessBlocked(client, login, partner, "DEBT", LocalDate.of(2026, 12, 8)));
        events.publish(new ClientParametersChanged(client, login, partner, List.of("BP"), 4)); // heard after the block
        Awaitility.await().until(() -> usersOf() == 4);
        assertThat(signedIn(1).claims().getClaims()).containsEntry("client", client.toString());

        events.publish(new ClientDeleted(client, login, partner, "DEBT", LocalDate.of(2027, 2, 6)));

        Awaitility.await().until(() -> before.refreshes() == 400);
        assertThat(Browser.location(browser().signIn(login.user(1), PASSWORD))).isEqualTo("/sign-in?error");
        quarterOfAnHourPasses();
        api.once()
                .post("/api/public/password-resets", "{\"login\":\"" + login.user(1) + "\"}")
                .expect(202);
        assertThat(links()).hasSize(1);
    }

    private String link(int user) {
        return "/api/partner/clients/" + login + "/users/" + user + "/password-link";
    }

    private long usersOf() {
        return jdbc.sql("select count(*) from people where client = ?")
                .param(client)
                .query(Long.class)
                .single();
    }

    private List<String> links() {
        return linksTo(email);
    }

    private List<String> linksTo(String address) {
        return new SentLinks(events, environment).forPassword(address);
    }

    private void setPassword(String link) {
        var browser = browser();
        var answer = browser.submit(
                "/password",
                Map.of("token", link, "password", PASSWORD, "_csrf", Browser.csrf(browser.get("/password"))));
        assertThat(Browser.location(answer)).isEqualTo("/sign-in?ready");
    }

    private SignedIn signedIn(int user) {
        return SignedIn.as(login.user(user), PASSWORD, api, browser());
    }

    private void quarterOfAnHourPasses() {
        jdbc.sql("update one_time_links set issued_at = issued_at - interval '16 minutes'")
                .update();
    }

    private Browser browser() {
        return new Browser(port, "203.0.113.8");
    }
}
