package io.partnercloud.billing.agreements.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignEventsIT extends BillingScenario {
    private static final LocalDate DAY = LocalDate.parse("2026-10-05");

    private static TrialProvisioned provisioned(UUID client, ClientLogin login, @Nullable UUID partner) {
        return new TrialProvisioned(
                client,
                login,
                partner,
                "ООО «Василёк»",
                "7707083893",
                "Иван Петров",
                null,
                "client@example.test",
                List.of("BP"),
                3,
                "CLIENT",
                DAY,
                DAY.plusDays(13),
                "https://example.test",
                new SealedSecret("x"));
    }

    private int askingFor(ClientLogin login, UUID asPartner) {
        return api.as(Tokens.partner(asPartner))
                .post(
                        "/api/partner/clients/" + login + "/invoices?preview=true",
                        "{\"parameters\":" + ONE_CONNECTION + "}")
                .status();
    }

    private void eventually(ClientLogin login, UUID asPartner, int status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(askingFor(login, asPartner)).isEqualTo(status));
    }

    @Test // PRT-10
    void aProvisionedClientCanBeBilledByItsPartnerAndLaterByTheOneItIsAttributedTo() {
        var client = UUID.randomUUID();
        var login = new ClientLogin("1R77001");
        var other = UUID.randomUUID();

        events.publish(provisioned(client, login, partner));
        eventually(login, partner, 200);
        assertThat(askingFor(login, other)).isEqualTo(404);

        events.publish(new ClientAttributed(other, client, login, DAY, 2, partner));
        eventually(login, other, 200);
        assertThat(askingFor(login, partner)).isEqualTo(404);
    }

    @Test // PRT-10: topics have no common order
    void anAttributionMayComeBeforeTheAccount() {
        var client = UUID.randomUUID();
        var login = new ClientLogin("1R77002");
        events.publish(new ClientAttributed(partner, client, login, DAY, 1, null));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(database.asSuperuser()
                                .sql("select count(*) from attributions where client_id = :client")
                                .param("client", client)
                                .query(Long.class)
                                .single())
                        .isEqualTo(1));

        events.publish(provisioned(client, login, null));

        eventually(login, partner, 200);
    }

    @Test // CLI-1
    void aDeletedClientIsBilledNoMoreAndItsDocumentsStay() {
        clock.set("2026-10-05");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");

        events.publish(new ClientDeleted(client.id().value(), client.login(), partner, "TRIAL_ENDED", DAY));

        eventually(client.login(), partner, 409);
        assertThat(invoice(number).text("/status")).isEqualTo("CANCELLED");
        assertThat(told(InvoiceCancelled.class, client).getFirst().reason()).isEqualTo("CLIENT_DELETED");
        assertThat(askForInvoice(client, 1, ONE_CONNECTION).expect(409).code()).isEqualTo("client_deleted");
    }
}
