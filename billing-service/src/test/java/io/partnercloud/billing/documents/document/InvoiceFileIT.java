package io.partnercloud.billing.documents.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Printout;
import io.partnercloud.testsupport.Tokens;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-5: invoices as files. */
class InvoiceFileIT extends BillingScenario {
    private static final String PROVIDER = "/api/admin/legal-entities/provider";

    @Autowired
    private PrintInvoice printInvoice;

    private ApiClient me() {
        return api.as(Tokens.partner(partner));
    }

    private String issuedInvoice() {
        clock.set("2026-10-20");
        return askForInvoice(client(), 1, THREE_CONNECTIONS).expect(201).text("/number");
    }

    private void theProviderMovesTo(String address) {
        var now = api.as(Tokens.operator()).get(PROVIDER).expect(200).text();
        var stated = now.replaceAll("\"address\":\"[^\"]*\"", "\"address\":\"" + address + "\"")
                .replaceAll("\"(code|since)\":\"[^\"]*\",?", "")
                .replaceAll(",?\"version\":\\d+", "");
        api.as(Tokens.operator()).put(PROVIDER, stated).expect(200);
    }

    @Test
    void thePartnerAndTheOperatorGetTheSameFile() {
        var number = issuedInvoice();

        var mine = me().get("/api/partner/invoices/" + number + ".pdf").expect(200);
        var operators = api.as(Tokens.operator())
                .get("/api/admin/invoices/" + number + ".pdf")
                .expect(200);

        assertThat(mine.header("Content-Type")).contains("application/pdf");
        assertThat(mine.header("Content-Disposition"))
                .contains("inline; filename=\"invoice-%s.pdf\"; filename*=UTF-8''%s"
                        .formatted(
                                number,
                                "%D0%A1%D1%87%D1%91%D1%82%20%E2%84%96%20" + number
                                        + "%20%D0%BE%D1%82%2020.10.2026.pdf"));
        assertThat(mine.bytes()).isEqualTo(operators.bytes());
        assertThat(new Printout(mine.bytes()).text())
                .contains("Счёт на оплату № " + number + " от 20 октября 2026 г.", "ООО «Ромашка»", "5 395,81");
        assertThat(new Printout(mine.bytes()).qrCode().getText()).contains("|Sum=539581|", number);
        me().withHeader("If-None-Match", mine.header("ETag").orElseThrow())
                .get("/api/partner/invoices/" + number + ".pdf")
                .expect(304);
    }

    @Test
    void whatWasPrintedStaysSoAndWhatWasIssuedHasTheRequisitesOfItsIssue() {
        theProviderMovesTo("г. Москва, ул. Прежняя, д. 1");
        var printed = issuedInvoice();
        var unprinted = issuedInvoice();
        var before = me().get("/api/partner/invoices/" + printed + ".pdf")
                .expect(200)
                .bytes();

        theProviderMovesTo("г. Тверь, ул. Новая, д. 2");

        assertThat(me().get("/api/partner/invoices/" + printed + ".pdf")
                        .expect(200)
                        .bytes())
                .isEqualTo(before);
        var printedLater =
                me().get("/api/partner/invoices/" + unprinted + ".pdf").expect(200);
        assertThat(new Printout(printedLater.bytes()).text())
                .contains("ул. Прежняя")
                .doesNotContain("Тверь");
        var issuedLater =
                me().get("/api/partner/invoices/" + issuedInvoice() + ".pdf").expect(200);
        assertThat(new Printout(issuedLater.bytes()).text()).contains("г. Тверь, ул. Новая, д. 2");
    }

    @Test
    void askedForManyTimesAtOnceItIsOneFile() throws Exception {
        var number = new InvoiceNumber(issuedInvoice());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<String>>();
            for (var i = 0; i < 12; i++) {
                asked.add(threads.submit(() ->
                        printInvoice.print(new Operator("operator"), number).hash()));
            }
            for (var hash : asked) {
                assertThat(hash.get()).isEqualTo(asked.getFirst().get());
            }
        }
    }

    @Test // PRT-11
    void anotherPartnersInvoiceLooksLikeNone() {
        var number = issuedInvoice();
        me().get("/api/partner/invoices/" + number + ".pdf").expect(200);

        var refused = api.as(Tokens.partner(UUID.randomUUID()))
                .get("/api/partner/invoices/" + number + ".pdf")
                .expect(404);

        assertThat(refused.code()).isEqualTo("invoice_unknown");
        me().get("/api/partner/invoices/2026-999999.pdf").expect(404);
        me().get("/api/admin/invoices/" + number + ".pdf").expect(403);
        api.get("/api/partner/invoices/" + number + ".pdf").expect(401);
    }
}
