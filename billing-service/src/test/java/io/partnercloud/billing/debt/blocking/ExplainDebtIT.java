package io.partnercloud.billing.debt.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** BLK-1, BLK-2: why a client is blocked, or will be, and what lifts it. */
class ExplainDebtIT extends BillingScenario {
    private Answer debt(Client client) {
        return api.as(Tokens.partner(partner))
                .withHeader("Accept-Language", "ru")
                .get("/api/partner/clients/" + client.login() + "/debt")
                .expect(200);
    }

    @Test
    void theAnswerFollowsTheClientFromNothingDueToBlockedAndBack() {
        var client = paidClient("2026-10-05");
        assertThat(debt(client).text("/state")).isEqualTo("NOTHING_DUE");

        run("issue-monthly-invoices", "2026-10-20");
        assertThat(debt(client).text("/state")).isEqualTo("WILL_BE_BLOCKED");
        assertThat(debt(client).text("/blockOn")).isEqualTo("2026-11-01");
        assertThat(debt(client).text("/toPay")).isEqualTo("3890.00");

        run("mark-overdue", "2026-10-28");
        run("block-debtors", "2026-11-01");
        var blocked = debt(client);
        assertThat(blocked.text("/state")).isEqualTo("BLOCKED");
        assertThat(blocked.text("/why"))
                .isEqualTo(
                        "Услуга «Аренда 1С» приостановлена с 1\u00a0ноября\u00a02026\u00a0г.: просрочено 3\u00a0890,00 руб.");
        assertThat(blocked.text("/deletionOn")).isEqualTo("2026-12-31");
        assertThat(blocked.json().at("/due")).hasSize(1);
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/subscriptions/" + client.login() + "/debt")
                        .expect(200)
                        .text("/toPay"))
                .isEqualTo("3890.00");

        pay(blocked.text("/due/0/invoice"), "3890.00").expect(201);
        assertThat(debt(client).text("/state")).isEqualTo("NOTHING_DUE");
    }

    @Test
    void anotherPartnersClientHasNoAnswer() {
        var client = paidClient("2026-10-05");

        var stranger = api.as(Tokens.partner(UUID.randomUUID()));
        assertThat(stranger.get("/api/partner/clients/" + client.login() + "/debt")
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
        assertThat(stranger.get("/api/partner/clients/" + client.login() + "/balance")
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
        assertThat(api.as(Tokens.partner(partner))
                        .get("/api/partner/clients/" + client.login() + "/balance")
                        .expect(200)
                        .text("/paidThrough"))
                .isEqualTo("2026-10-31");
    }
}
