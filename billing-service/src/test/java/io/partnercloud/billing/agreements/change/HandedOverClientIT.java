package io.partnercloud.billing.agreements.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PRT-18: a client that was handed over in the middle of a paid month. */
class HandedOverClientIT extends ChangeScenario {
    private static final LocalDate HANDED_OVER = LocalDate.of(2026, 10, 11);

    private final UUID heir = UUID.randomUUID();

    @Test
    void theOldPartnerGoesOnReadingTheDocumentsOfItsDaysAndTheNewOneSeesFromItsDayOn() {
        var client = paidClient("2026-10-05");
        var before = only(as(partner), client);
        attributed(client, partner, LocalDate.of(2026, 9, 21), 1, null);
        attributed(client, heir, HANDED_OVER, 2, partner);
        clock.set("2026-10-11");

        assertThat(as(heir).get("/api/partner/invoices?client=" + client.login())
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        as(heir).get("/api/partner/invoices/" + before).expect(404);
        as(heir).get("/api/partner/invoices/" + before + ".pdf").expect(404);
        assertThat(only(as(partner), client)).isEqualTo(before);
        as(partner).get("/api/partner/invoices/" + before + ".pdf").expect(200);
        assertThat(as(partner).get("/api/partner/balances").expect(200).text()).doesNotContain(client.login() + "\"");
        assertThat(as(heir).get("/api/partner/balances").expect(200).text()).contains(client.login() + "\"");
        assertThat(as(partner).get("/api/partner/payments").expect(200).text()).contains(client.login() + "\"");
        assertThat(as(heir).get("/api/partner/payments").expect(200).text()).doesNotContain(client.login() + "\"");
    }

    @Test // CHG-2: 1330 × 21/31 = 900.967…, reckoned with what the client paid under the old partner
    void theNewPartnerChangesWhatIsPaidForAndItsSurchargeIsItsOwn() {
        var client = paidClient("2026-10-05");
        var before = only(as(partner), client);
        attributed(client, partner, LocalDate.of(2026, 9, 21), 1, null);
        attributed(client, heir, HANDED_OVER, 2, partner);
        clock.set("2026-10-11");

        assertThat(previewOf(client, FOUR_CONNECTIONS).expect(404).code()).isEqualTo("client_unknown");
        var body = "{\"parameters\":%s}".formatted(FOUR_CONNECTIONS);
        var preview = as(heir).post(changesOf(client) + "?preview=true", body).expect(200);
        assertThat(preview.text("/surcharge")).isEqualTo("900.97");
        var change = as(heir).post(
                        changesOf(client),
                        "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(FOUR_CONNECTIONS, preview.text("/preview")))
                .expect(201);

        assertThat(only(as(heir), client)).isEqualTo(change.text("/surcharge"));
        assertThat(only(as(partner), client)).isEqualTo(before);
    }

    @Test // A -> B -> C on one day, told in whatever order
    void ofTwoHandoversOnOneDayTheLaterOneHolds() {
        var client = paidClient("2026-10-05");
        var second = UUID.randomUUID();
        attributed(client, heir, HANDED_OVER, 3, second);
        attributed(client, second, HANDED_OVER, 2, partner);
        clock.set("2026-10-11");

        var asked = "/api/partner/clients/" + client.login() + "/invoices?preview=true";
        var body = "{\"parameters\":%s}".formatted(ONE_CONNECTION);
        assertThat(as(second).post(asked, body).status()).isEqualTo(404);
        assertThat(as(heir).post(asked, body).status()).isNotEqualTo(404);
    }

    private ApiClient as(UUID who) {
        return api.as(Tokens.partner(who));
    }

    private static String only(ApiClient caller, Client client) {
        var invoices =
                caller.get("/api/partner/invoices?client=" + client.login()).expect(200);
        assertThat(invoices.json().at("/total").asInt()).isEqualTo(1);
        return invoices.text("/items/0/number");
    }

    private void attributed(Client client, UUID to, LocalDate since, long sequence, @Nullable UUID previous) {
        events.publish(new ClientAttributed(to, client.id().value(), client.login(), since, sequence, previous));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.asSuperuser()
                        .sql("select exists (select from attributions where client_id = :id and sequence = :sequence)")
                        .param("id", client.id().value())
                        .param("sequence", sequence)
                        .query(Boolean.class)
                        .single());
    }
}
