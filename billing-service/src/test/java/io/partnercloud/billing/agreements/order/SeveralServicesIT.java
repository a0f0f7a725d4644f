package io.partnercloud.billing.agreements.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.TwoServicesScenario;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** SVC-1: a client has a subscription per service; each is invoiced, renewed and settled by itself. */
class SeveralServicesIT extends TwoServicesScenario {
    @Test // INV-2, INV-3: 12/31 of 1 050.00 is 406.45, of 580.00 is 224.52; November 1 630.00
    void aPbxIsInvoicedByItsOwnPriceList() {
        clock.set("2026-10-20");
        var client = client();

        var invoice = askForPbx(client).expect(201);

        assertThat(invoice.text("/total")).isEqualTo("2260.97");
        assertThat(invoice.text("/monthly")).isEqualTo("1630.00");
        assertThat(invoice.text("/lines/0/unit")).isEqualTo("подкл.");
        assertThat(invoice.text("/lines/0/vatRate")).isEqualTo("22");
        assertThat(invoice.text("/lines/0/vatAmount")).isEqualTo("73.29"); // × 22/122
        assertThat(invoice.text("/vat")).isEqualTo("407.71"); // 73.29 + 40.49 + 189.34 + 104.59
        payInFull(invoice);
        assertThat(told(SubscriptionActivated.class, client)).singleElement().satisfies(activated -> {
            assertThat(activated.service()).isEqualTo(CloudService.PBX);
            assertThat(activated.tariff()).isEqualTo("PBX");
        });
    }

    @Test
    void oneServicesInvoiceDoesNotReplaceAnothers() {
        clock.set("2026-10-20");
        var client = client();
        var rent = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);

        var pbx = askForPbx(client).expect(201);

        assertThat(pbx.json().has("replaces")).isFalse();
        assertThat(askForPbx(client).expect(201).text("/number")).isEqualTo(pbx.text("/number"));
        assertThat(invoicesOf(client, "ISSUED")).containsExactlyInAnyOrder(rent.text("/number"), pbx.text("/number"));
    }

    @Test // INV-4
    void theRunOnTheTwentiethInvoicesEachService() {
        var client = clientOfTwoServices();

        assertThat(run("issue-monthly-invoices", "2026-11-20")).isEmpty();

        var open = balance(client);
        assertThat(open.text("/debt")).isEqualTo("5520.00"); // 3 890.00 + 1 630.00
        assertThat(invoicesOf(client, "ISSUED")).hasSize(2);
        run("issue-monthly-invoices", "2026-11-20");
        assertThat(invoicesOf(client, "ISSUED")).hasSize(2);
    }

    @Test // INV-4: the advance is counted on once
    void twoServicesShareOneAdvance() {
        var client = clientOfTwoServices();
        api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"client\":\"%s\",\"amount\":\"4000.00\",\"reference\":\"аванс %s\"}"
                                .formatted(client.login(), client.login()))
                .expect(201);

        run("issue-monthly-invoices", "2026-11-20");

        var asked = told(InvoiceIssued.class, client).stream()
                .filter(issued -> issued.issuedOn().equals(LocalDate.parse("2026-11-20")))
                .map(InvoiceIssued::openAmount)
                .toList();
        assertThat(Money.sum(asked)).isEqualTo(Money.of("1520.00")); // 5 520.00 − 4 000.00
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("1520.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // INV-4
    void whoPaysAfterTheTwentiethIsContinuedPerService() {
        clock.set("2026-10-20");
        var client = client();
        var pbx = askForPbx(client).expect(201);
        payInFull(askForInvoice(client, 1, THREE_CONNECTIONS));
        clock.set("2026-11-21");

        payInFull(pbx); // paid through 30.11.: the next one is due at once; the rent's is not

        assertThat(invoicesOf(client, "ISSUED")).hasSize(2);
        assertThat(balance(client).text("/debt")).isEqualTo("5520.00");
    }

    @Test // SVC-2
    void whatDoesNotFitTheServiceIsRefused() {
        clock.set("2026-10-20");
        var client = client();

        assertThat(ask(client, "{\"service\":\"PBX\",\"items\":{\"PBX_LINE\":31}}")
                        .expect(422)
                        .code())
                .isEqualTo("service_limit_exceeded");
        assertThat(ask(client, "{\"service\":\"PBX\",\"items\":{\"BP\":1}}")
                        .expect(422)
                        .code())
                .isEqualTo("item_unknown");
        assertThat(ask(client, "{\"service\":\"PBX\",\"parameters\":" + ONE_CONNECTION + "}")
                        .expect(422)
                        .code())
                .isEqualTo("parameters_do_not_fit");
        assertThat(ask(client, "{\"service\":\"HOSTING\"}").expect(422).code()).isEqualTo("parameters_missing");
        assertThat(ask(client, "{\"service\":\"PBX\",\"items\":{\"PBX_LINE\":0}}")
                        .expect(400)
                        .code())
                .isEqualTo("invalid_request");
        assertThat(ask(client, "{\"service\":\"PBX\",\"items\":{}}").expect(400).code())
                .isEqualTo("invalid_request");
    }
}
