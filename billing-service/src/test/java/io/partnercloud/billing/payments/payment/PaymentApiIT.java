package io.partnercloud.billing.payments.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentApiIT extends BillingScenario {

    @Test // CLI-2, INV-7, RWD-2
    void theFirstPaymentMakesAPaidClient() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");

        var payment = pay(number, "5395.81").expect(201);

        assertThat(payment.text("/allocated")).isEqualTo("5395.81");
        assertThat(payment.text("/toAdvance")).isEqualTo("0.00");
        assertThat(invoice(number).text("/status")).isEqualTo("PAID");
        assertThat(told(PaymentReceived.class, client)).hasSize(1);
        assertThat(told(PaymentAllocated.class, client)).singleElement().satisfies(allocated -> {
            assertThat(allocated.lines())
                    .extracting(line -> line.amount().toString())
                    .containsExactly("1029.68", "476.13", "2660.00", "1230.00");
            assertThat(allocated.lines()).allMatch(line -> line.rewardable());
        });
        assertThat(told(InvoicePaid.class, client)).hasSize(1);
        assertThat(told(SubscriptionActivated.class, client)).singleElement().satisfies(activated -> {
            assertThat(activated.contractDate()).isEqualTo("2026-10-20");
            assertThat(activated.paidThrough()).isEqualTo("2026-11-30");
            assertThat(activated.monthly()).hasToString("3890.00");
        });
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // INV-6, OPS-0: the same reference twice changes nothing
    void theSameReferenceAgainAnswersTheSameAndOtherContentIsRefused() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
        var reference = "п/п " + UUID.randomUUID();
        var first = pay(number, "1000.00", reference).expect(201);

        clock.set("2026-10-21");
        var again = pay(number, "1000.00", reference).expect(201);
        var other = pay(number, "1000.01", reference);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.expect(409).code()).isEqualTo("payment_reference_used");
        assertThat(invoice(number).text("/paid")).isEqualTo("1000.00");
        assertThat(told(PaymentReceived.class, client)).hasSize(1);
    }

    @Test // INV-7, RWD-2: 1000 × 1029.68/5395.81 = 190.8295…, 88.2406…, 492.9751…, 227.9546…: two kopecks are left
    void aPartIsSpreadOverTheLinesAndTheRestFillsThem() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");

        pay(number, "1000.00").expect(201);

        assertThat(invoice(number).text("/status")).isEqualTo("PARTLY_PAID");
        assertThat(told(SubscriptionActivated.class, client)).isEmpty();
        assertThat(told(PaymentAllocated.class, client).getFirst().lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("190.83", "88.24", "492.98", "227.95");

        pay(number, "4395.81").expect(201);

        assertThat(invoice(number).text("/status")).isEqualTo("PAID");
        assertThat(told(PaymentAllocated.class, client).getLast().lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("838.85", "387.89", "2167.02", "1002.05");
        assertThat(told(SubscriptionActivated.class, client)).hasSize(1);
    }

    @Test // INV-7, INV-4
    void tooMuchBecomesAdvanceAndTheNextInvoiceUsesItFirst() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, ONE_CONNECTION).expect(201); // 5–31.10: 1230 × 27/31 = 1071.29
        assertThat(asked.text("/total")).isEqualTo("1071.29");

        var payment = pay(asked.text("/number"), "2071.29").expect(201);

        assertThat(payment.text("/toAdvance")).isEqualTo("1000.00");
        assertThat(balance(client).text("/advance")).isEqualTo("1000.00");

        var next = askForInvoice(client, 1, ONE_CONNECTION).expect(201);

        assertThat(next.text("/periods/0/from")).isEqualTo("2026-11-01");
        assertThat(next.text("/paid")).isEqualTo("1000.00");
        assertThat(next.text("/status")).isEqualTo("PARTLY_PAID");
        assertThat(told(InvoiceIssued.class, client).getLast().openAmount()).hasToString("230.00");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("230.00");

        pay(next.text("/number"), "230.00").expect(201);

        assertThat(told(SubscriptionExtended.class, client))
                .singleElement()
                .satisfies(extended -> assertThat(extended.paidThrough()).isEqualTo("2026-11-30"));
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // INV-7
    void aPaidInvoiceIsNotPaidAgainButTheMoneyCanBecomeAdvance() {
        var client = paidClient("2026-10-05");
        var number = invoicesOf(client, "PAID").getFirst();

        assertThat(pay(number, "100.00").expect(409).code()).isEqualTo("invoice_already_paid");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");

        api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"client\":\"%s\",\"amount\":\"100.00\",\"reference\":\"%s\"}"
                                .formatted(client.login(), UUID.randomUUID()))
                .expect(201);

        assertThat(balance(client).text("/advance")).isEqualTo("100.00");
    }

    @Test
    void aPaymentThatMakesNoSenseIsRefused() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");
        var operator = api.as(Tokens.operator());

        for (var amount : new String[] {"-1.00", "0.00", "0", "1.005", "1e3", "много", "9999999999999.00"}) {
            assertThat(pay(number, amount).expect(400).text("/errors/0/pointer"))
                    .as(amount)
                    .isEqualTo("/amount");
        }
        assertThat(operator.post(
                                "/api/admin/payments",
                                "{\"invoice\":\"%s\",\"amount\":\"1.00\",\"reference\":\"r\",\"paidOn\":\"2026-10-21\"}"
                                        .formatted(number))
                        .expect(422)
                        .code())
                .isEqualTo("paid_on_in_future");
        assertThat(pay("2026-999999", "1.00").expect(404).code()).isEqualTo("invoice_unknown");
        assertThat(operator.post("/api/admin/payments", "{\"amount\":\"1.00\",\"reference\":\"r\"}")
                        .expect(422)
                        .code())
                .isEqualTo("payment_purpose_unclear");
        assertThat(operator.post("/api/admin/payments", "{\"invoice\":\"%s\",\"amount\":\"1.00\"}".formatted(number))
                        .expect(400)
                        .code())
                .isEqualTo("invalid_request");
        api.as(Tokens.partner(partner)).get("/api/admin/payments").expect(403);
        assertThat(invoice(number).text("/paid")).isEqualTo("0.00");
    }

    @Test // INV-7
    void aReturnedPaymentOpensWhatItHadPaid() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, ONE_CONNECTION).expect(201);
        var number = asked.text("/number");
        var payment = pay(number, "1571.29").expect(201); // 1071.29 and 500.00 of advance

        clock.set("2026-10-06");
        var path = "/api/admin/payments/" + payment.text("/id") + "/reversal";
        var reversed = api.as(Tokens.operator())
                .post(path, "{\"reason\":\"возврат банка\"}")
                .expect(200);

        assertThat(reversed.text("/reversedOn")).isEqualTo("2026-10-06");
        assertThat(invoice(number).text("/status")).isEqualTo("ISSUED");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("1071.29");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-10-04");
        assertThat(told(PaymentReversed.class, client)).singleElement().satisfies(event -> {
            assertThat(event.amount()).hasToString("1571.29");
            assertThat(Money.sum(
                            event.lines().stream().map(line -> line.amount()).toList()))
                    .hasToString("-1071.29");
        });
        assertThat(sumOfLedger(client)).isEqualTo("0");
        assertThat(api.as(Tokens.operator())
                        .post(path, "{\"reason\":\"ещё раз\"}")
                        .expect(409)
                        .code())
                .isEqualTo("payment_already_reversed");
        assertThat(pay(number, "1071.29").expect(201).text("/allocated")).isEqualTo("1071.29");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-10-31");
    }

    @Test // INV-7: the advance of the returned payment was used for the next month already
    void aReturnedPaymentAlsoTakesBackWhatItsAdvancePaid() {
        clock.set("2026-10-05");
        var client = client();
        var first = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");
        var payment = pay(first, "2301.29").expect(201).text("/id"); // 1071.29 + 1230.00
        var next = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");
        assertThat(invoice(next).text("/status")).isEqualTo("PAID");

        api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат банка\"}")
                .expect(200);

        assertThat(invoice(first).text("/status")).isEqualTo("ISSUED");
        assertThat(invoice(next).text("/status")).isEqualTo("ISSUED");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("2301.29");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // OPS-1
    void whoRecordedAPaymentIsKept() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");

        var id = pay(number, "1.00").expect(201).text("/id");

        var audit = api.as(Tokens.operator())
                .get("/api/admin/audit?subject=payment:" + id)
                .expect(200);
        assertThat(audit.text("/items/0/action")).isEqualTo("payment.recorded");
        assertThat(audit.text("/items/0/actor")).isEqualTo("operator");
    }

    @ParameterizedTest(name = "{0}") // INV-6: an invoice of 20.10.2026
    @CsvSource({
        "2001-01-01, paid_on_too_early",
        "2026-10-19, paid_on_too_early", // before the invoice was issued
        "2026-10-23, paid_on_in_future",
    })
    void aDayOnWhichTheMoneyCannotHaveComeIsRefused(String paidOn, String code) {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
        clock.set("2026-10-22");
        var path = "/api/admin/payments";
        var body = "{\"invoice\":\"%s\",\"amount\":\"1.00\",\"paidOn\":\"%s\",\"reference\":\"%s\"}";

        var operator = api.as(Tokens.operator());
        assertThat(operator.post(path, body.formatted(number, paidOn, UUID.randomUUID()))
                        .expect(422)
                        .code())
                .isEqualTo(code);
        operator.post(path, body.formatted(number, "2026-10-20", UUID.randomUUID()))
                .expect(201);
        assertThat(operator.post(
                                path,
                                "{\"client\":\"%s\",\"amount\":\"1.00\",\"paidOn\":\"2025-10-21\",\"reference\":\"%s\"}"
                                        .formatted(client.login(), UUID.randomUUID()))
                        .expect(422)
                        .code())
                .isEqualTo("paid_on_too_early"); // 366 days ago
    }
}
