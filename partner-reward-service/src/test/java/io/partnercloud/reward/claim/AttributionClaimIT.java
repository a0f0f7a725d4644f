package io.partnercloud.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.partner.AttributionClaimAccepted;
import io.partnercloud.contracts.partner.AttributionClaimFiled;
import io.partnercloud.contracts.partner.AttributionClaimRefused;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.WhoseClientScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner says that a client is its own, and an operator decides: PRT-10. */
class AttributionClaimIT extends WhoseClientScenario {

    @Test // 3 890.05 × 10 % = 389.005, up; what was paid yesterday is nobody's, also when it is told only now
    void anAcceptedClaimCountsFromItsDayAndNeverBackwards() {
        var partner = Fixtures.partner(api);
        var client = provisioned(Fixtures.clientOf(null));
        paid(client, yesterday(), "1000.00");
        var claim = file(partner, "{\"client\":\"%s\",\"evidence\":\"Письмо клиента.\"}".formatted(client.login()))
                .expect(201)
                .text("/id");

        eventually(() -> assertThat(operator()
                        .get("/api/admin/attribution-claims/" + claim)
                        .expect(200)
                        .json()
                        .at("/candidates")
                        .size())
                .isEqualTo(1));
        var accepted = operator()
                .post("/api/admin/attribution-claims/" + claim + "/acceptance", "{\"reason\":\"Клиент подтвердил.\"}")
                .expect(200);
        paid(client, today(), "3890.05");
        paid(client, yesterday(), "500.00");
        paid(client, today(), "0.10");

        assertThat(accepted.text("/since")).isEqualTo(today().toString());
        earned(partner, "389.02");
        assertThat(linesOf(partner, client)).isEqualTo(2);
        assertThat(events.published(ClientAttributed.class))
                .filteredOn(event -> event.client().equals(client.id()))
                .containsExactly(new ClientAttributed(partner, client.id(), client.login(), today(), 1, null));
        assertThat(events.published(AttributionClaimFiled.class))
                .anyMatch(event -> event.claim().toString().equals(claim));
        assertThat(events.published(AttributionClaimAccepted.class))
                .anyMatch(event ->
                        event.claim().toString().equals(claim) && event.reason().equals("Клиент подтвердил."));
        assertThat(operator()
                        .get("/api/admin/audit?subject=attribution-claim:" + claim)
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("attribution-claim.accepted"); // OPS-1
        assertThat(operator()
                        .post("/api/admin/attribution-claims/" + claim + "/refusal", "{\"reason\":\"Поздно.\"}")
                        .expect(409)
                        .code())
                .isEqualTo("attribution_claim_already_decided");
    }

    @Test
    void whetherThereIsSuchAClientAndWhoseItIsIsNotTold() {
        var owner = Fixtures.partner(api);
        var other = Fixtures.partner(api);
        var client = provisioned(Fixtures.clientOf(owner));
        eventually(() ->
                assertThat(summary(owner).json().at("/clients/TRIAL").asInt()).isEqualTo(1));

        var real = file(other, about(client.login().text())).expect(201);
        var invented = file(other, about("1R9999999")).expect(201);

        assertThat(real.json().propertyNames()).isEqualTo(invented.json().propertyNames());
        assertThat(file(other, about("1R9999999")).expect(409).code()).isEqualTo("attribution_claim_already_filed");
        assertThat(file(owner, about(client.login().text())).expect(409).code())
                .isEqualTo("client_is_that_partners_already");
        assertThat(file(other, "{\"evidence\":\"Наш.\"}").expect(422).code())
                .isEqualTo("attribution_claim_names_no_client");
        assertThat(operator()
                        .post(
                                "/api/admin/attribution-claims/" + invented.text("/id") + "/acceptance",
                                "{\"reason\":\"Да.\"}")
                        .expect(422)
                        .code())
                .isEqualTo("client_not_known");
        api.as(Tokens.partner(owner))
                .get("/api/partner/attribution-claims/" + real.text("/id"))
                .expect(404);
    }

    @Test
    void aRefusedClaimChangesNothingAndThePartnerReadsWhy() {
        var partner = Fixtures.partner(api);
        var claim = file(partner, "{\"inn\":\"7707083893\",\"evidence\":\"Договор.\"}")
                .expect(201)
                .text("/id");

        operator()
                .post("/api/admin/attribution-claims/" + claim + "/refusal", "{\"reason\":\"Клиент не подтвердил.\"}")
                .expect(200);

        var read = api.as(Tokens.partner(partner))
                .get("/api/partner/attribution-claims?status=REFUSED")
                .expect(200);
        assertThat(read.text("/items/0/reason")).isEqualTo("Клиент не подтвердил.");
        assertThat(events.published(AttributionClaimRefused.class))
                .anyMatch(event -> event.claim().toString().equals(claim));
        assertThat(file(partner, "{\"inn\":\"7707083894\",\"evidence\":\"Договор.\"}")
                        .expect(400)
                        .text("/errors/0/pointer"))
                .isEqualTo("/inn");
    }

    private static String about(String login) {
        return "{\"client\":\"%s\",\"evidence\":\"Наш клиент.\"}".formatted(login);
    }

    private Answer file(UUID partner, String body) {
        return api.as(Tokens.partner(partner)).once().post("/api/partner/attribution-claims", body);
    }
}
