package io.partnercloud.billing.documents.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** INV-7: what both sides sign is what the ledger says. */
class ReconciliationIT extends BillingScenario {
    private Answer statement(Client client, String from, String to) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/clients/%s/reconciliation?from=%s&to=%s".formatted(client.login(), from, to));
    }

    private List<String> movements(Answer statement) {
        return statement
                .json()
                .at("/movements")
                .valueStream()
                .map(movement -> "%s %s %s %s"
                        .formatted(
                                movement.get("on").asString(),
                                movement.get("kind").asString(),
                                movement.get("debit").asString(),
                                movement.get("credit").asString()))
                .toList();
    }

    @Test // 3388.06 for 5–31.10 came on the 5th, 5000.00 on the 25th and went back on the 28th
    void theOpeningBalanceAndTheMovementsMakeTheClosingBalance() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-25");
        var payment = api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"client\":\"%s\",\"amount\":\"5000.00\",\"reference\":\"п/п %s\"}"
                                .formatted(client.login(), UUID.randomUUID()))
                .expect(201)
                .text("/id");
        clock.set("2026-10-28");
        api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат банка\"}")
                .expect(200);
        clock.set("2026-11-05");

        var whole = statement(client, "2026-10-01", "2026-10-28").expect(200);
        assertThat(whole.text("/opening")).isEqualTo("0.00");
        assertThat(movements(whole))
                .containsExactly(
                        "2026-10-05 PAYMENT 0.00 3388.06",
                        "2026-10-25 PAYMENT 0.00 5000.00",
                        "2026-10-28 RETURN 5000.00 0.00");
        assertThat(whole.text("/closing")).isEqualTo("-3388.06");

        var later = statement(client, "2026-10-26", "2026-11-05").expect(200);
        assertThat(later.text("/opening")).isEqualTo("-8388.06");
        assertThat(later.text("/debit")).isEqualTo("5000.00");
        assertThat(later.text("/closing")).isEqualTo("-3388.06");
    }

    @Test
    void theStatementIsPrintedForBothToSign() throws Exception {
        var client = paidClient("2026-10-05");

        var file = api.as(Tokens.partner(partner))
                .get("/api/partner/clients/" + client.login() + "/reconciliation.pdf?from=2026-10-01&to=2026-10-05")
                .expect(200);

        try (var document = Loader.loadPDF(file.bytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Акт сверки взаимных расчётов", "ООО «Ромашка»", "3 388,06")
                    .contains("Сальдо на начало 01.10.2026 0,00")
                    .contains("Три тысячи триста восемьдесят восемь рублей 06 копеек");
        }
    }

    @Test
    void impossibleDaysAndOthersClientsAreRefused() {
        var client = paidClient("2026-10-05");

        assertThat(statement(client, "2026-10-05", "2026-10-04").expect(422).code())
                .isEqualTo("reconciliation_period");
        assertThat(statement(client, "2026-10-01", "2026-10-06").expect(422).code())
                .isEqualTo("reconciliation_period");
        assertThat(statement(client, "2023-10-05", "2026-10-05").expect(422).code())
                .isEqualTo("reconciliation_period");
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .get("/api/partner/clients/" + client.login() + "/reconciliation?from=2026-10-01&to=2026-10-05")
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
    }
}
