package io.partnercloud.billing.payments.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.billing.payments.statement.StatementScenario;
import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.InvoiceOverdue;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.SubscriptionShortened;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** INV-7: whatever a payment was used for, its return undoes exactly that, and says so line by line. */
class ReversalIT extends StatementScenario {
    private String paymentOf(Client client) {
        return api.as(Tokens.operator())
                .get("/api/admin/payments?client=" + client.login())
                .expect(200)
                .text("/items/0/id");
    }

    private Answer reverse(String payment) {
        return api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат банка\"}");
    }

    private static Money sum(List<AllocatedLine> lines) {
        return Money.sum(lines.stream().map(AllocatedLine::amount).toList());
    }

    /** All that was told of money that was used, and of money that went back. */
    private String told(Client client) {
        var used = Money.sum(told(PaymentAllocated.class, client).stream()
                .map(PaymentAllocated::amount)
                .toList());
        var back = Money.sum(told(PaymentReversed.class, client).stream()
                .map(event -> sum(event.lines()))
                .toList());
        return used.plus(back).toString();
    }

    /** 05.10. to 31.10. for 1071.29 and November for 1230.00, both open. */
    private List<String> twoInvoices(Client client) {
        clock.set("2026-10-05");
        var october = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");
        var first = pay(october, "1071.29").expect(201).text("/id");
        run("issue-monthly-invoices", "2026-10-20");
        var november = invoicesOf(client, "ISSUED").getFirst();
        reverse(first).expect(200);
        return List.of(october, november);
    }

    @Test
    void ofSeveralInvoicesThatAPaymentHasPaidAllAreOpenAgain() {
        var client = payer();
        var numbers = twoInvoices(client);
        imported(
                Document.incoming("61", "20.10.2026", "2400.00", innOf(client), "счета " + String.join(", ", numbers)));
        assertThat(invoice(numbers.getFirst()).text("/status")).isEqualTo("PAID");
        assertThat(invoice(numbers.getLast()).text("/status")).isEqualTo("PAID");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
        assertThat(balance(client).text("/advance")).isEqualTo("98.71");

        reverse(paymentOf(client)).expect(200);

        assertThat(invoice(numbers.getFirst()).text("/paid")).isEqualTo("0.00");
        assertThat(invoice(numbers.getLast()).text("/paid")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("2301.29");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-10-04");
        assertThat(told(client)).isEqualTo("0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void anotherPaymentsMoneyStaysWhereItWasUsed() {
        var client = payer();
        var numbers = twoInvoices(client);
        imported(Document.incoming("62", "20.10.2026", "1000.00", innOf(client), "счет " + numbers.getFirst()));
        var first = paymentOf(client);
        imported(Document.incoming("63", "20.10.2026", "71.29", innOf(client), "счет " + numbers.getFirst()));
        assertThat(invoice(numbers.getFirst()).text("/status")).isEqualTo("PAID");

        reverse(first).expect(200);

        assertThat(invoice(numbers.getFirst()).text("/paid")).isEqualTo("71.29");
        assertThat(balance(client).text("/debt")).isEqualTo("2230.00");
        assertThat(told(client)).isEqualTo("71.29");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void whereItsAdvanceIsSpentTheLatestUseIsUndoneAndWhatIsFreeThenIsUsedAgain() {
        var client = payer();
        var numbers = twoInvoices(client);
        imported(Document.incoming("64", "20.10.2026", "3000.00", innOf(client), "счет " + numbers.getFirst()));
        var large = paymentOf(client); // 1071.29 for October, 1230.00 for November out of the advance, 698.71 left
        imported(Document.incoming("65", "20.10.2026", "500.00", innOf(client), "аванс"));
        assertThat(balance(client).text("/advance")).isEqualTo("1198.71");

        reverse(large).expect(200);

        // 500.00 are left: they pay October, the oldest
        assertThat(invoice(numbers.getFirst()).text("/paid")).isEqualTo("500.00");
        assertThat(invoice(numbers.getLast()).text("/paid")).isEqualTo("0.00");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("1801.29");
        assertThat(told(client)).isEqualTo("500.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // BLK-1
    void whoseMoneyWentBackIsBlockedByTheNextDailyJobThatHasTo() {
        var client = payer();
        var numbers = twoInvoices(client);
        imported(
                Document.incoming("66", "20.10.2026", "2301.29", innOf(client), "счета " + String.join(", ", numbers)));
        clock.set("2026-11-10");
        assertThat(told(InvoiceOverdue.class, client)) // October's money went back before
                .extracting(InvoiceOverdue::invoice)
                .containsExactly(numbers.getFirst());
        reverse(paymentOf(client)).expect(200);
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        assertThat(told(SubscriptionShortened.class, client).getLast().paidThrough())
                .isEqualTo("2026-10-04");
        assertThat(told(InvoiceOverdue.class, client))
                .extracting(InvoiceOverdue::invoice)
                .containsExactlyInAnyOrder(numbers.getFirst(), numbers.getFirst(), numbers.getLast());
        assertThat(told(PaymentReminderDue.class, client).getLast()).satisfies(warning -> {
            assertThat(warning.blockOn()).isEqualTo("2026-11-11");
            assertThat(warning.openAmount()).hasToString("1071.29");
        });
        run("mark-overdue", "2026-11-11");
        assertThat(told(InvoiceOverdue.class, client)).hasSize(3);

        run("block-debtors", "2026-11-11");

        assertThat(balance(client).text("/blockedOn")).isEqualTo("2026-11-11");
        clock.set("2026-11-12");
        imported(Document.incoming("67", "12.11.2026", "2301.29", innOf(client), "повторно"));
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
    }
}
