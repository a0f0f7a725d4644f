package io.partnercloud.billing.agreements.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.testsupport.Answer;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** CHG-2, CHG-4: more costs a surcharge, and holds when that is paid. */
class ChangeUpwardsIT extends ChangeScenario {
    private static final String ONE_DO_TWO_BP = """
            {"mode":"ALTERNATELY",
             "people":[{"count":1,"configurations":["DO_KORP"]},{"count":2,"configurations":["BP"]}]}""";

    @Test // 1330 × 21/31 = 900.967…; due five working days after Sunday the 11th
    void aPreviewShowsEveryTermAndChangesNothing() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");

        var preview = previewOf(client, FOUR_CONNECTIONS).expect(200);

        assertThat(preview.text("/direction")).isEqualTo("UPWARDS");
        assertThat(preview.text("/monthlyBefore")).isEqualTo("3890.00");
        assertThat(preview.text("/monthlyAfter")).isEqualTo("5220.00");
        assertThat(preview.json().at("/terms")).hasSize(1);
        assertThat(preview.text("/terms/0/code")).isEqualTo("ZUP");
        assertThat(preview.text("/terms/0/from")).isEqualTo("2026-10-11");
        assertThat(preview.text("/terms/0/to")).isEqualTo("2026-10-31");
        assertThat(preview.text("/terms/0/amount")).isEqualTo("900.97");
        assertThat(preview.text("/surcharge")).isEqualTo("900.97");
        assertThat(preview.text("/credit")).isEqualTo("0.00");
        assertThat(preview.text("/dueOn")).isEqualTo("2026-10-16");
        assertThat(changes(client).json().at("/total").asInt()).isZero();
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
    }

    @Test
    void theParametersChangeWhenTheSurchargeIsPaid() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");

        var change = change(client, FOUR_CONNECTIONS);
        assertThat(change.text("/status")).isEqualTo("WAITING");
        var surcharge = invoice(change.text("/surcharge"));
        assertThat(surcharge.text("/kind")).isEqualTo("SURCHARGE");
        assertThat(surcharge.text("/total")).isEqualTo("900.97");
        assertThat(told(SubscriptionChanged.class, client)).isEmpty();

        clock.set("2026-10-13");
        pay(change.text("/surcharge"), "900.97").expect(201);

        assertThat(changes(client).text("/items/0/status")).isEqualTo("APPLIED");
        assertThat(changes(client).text("/items/0/effectiveOn")).isEqualTo("2026-10-13");
        assertThat(told(SubscriptionChanged.class, client)).singleElement().satisfies(changed -> {
            assertThat(changed.monthly()).hasToString("5220.00");
            assertThat(changed.connections()).isEqualTo(4);
            assertThat(changed.effectiveOn()).isEqualTo("2026-10-13");
        });
        run("issue-monthly-invoices", "2026-10-20");
        assertThat(invoice(invoicesOf(client, "ISSUED").getFirst()).text("/total"))
                .isEqualTo("5220.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    // 1957.74 + 833.23 − 1801.94 = 989.03, of which 500.00 is paid: × 1957.74/989.03 = 989.727…, × 833.23/989.03
    // = 421.235…, × −1801.94/989.03 = −910.963…; rounded down 2 kopecks are left, for the rests of .7 and .68 (−910.97
    // + .68)
    @Test
    void aPartPaymentIsSpreadOverTermsOfBothSigns() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        var change = change(client, ONE_DO_TWO_BP);
        assertThat(change.text("/difference")).isEqualTo("989.03");
        var lines = invoice(change.text("/surcharge")).json().at("/lines"); // INV-14
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).get("name").asString())
                .startsWith("Доплата за изменение параметров с 11.10.2026: 1С:Документооборот КОРП (1 подкл.),");
        assertThat(lines.get(0).get("amount").asString()).isEqualTo("989.03");

        pay(change.text("/surcharge"), "500.00").expect(201);
        assertThat(changes(client).text("/items/0/status")).isEqualTo("WAITING");
        pay(change.text("/surcharge"), "489.03").expect(201);

        assertThat(changes(client).text("/items/0/status")).isEqualTo("APPLIED");
        var allocated = told(PaymentAllocated.class, client).stream()
                .filter(each -> each.invoice().equals(change.text("/surcharge")))
                .toList();
        assertThat(allocated.getFirst().lines())
                .map(line -> line.item() + " " + line.amount())
                .containsExactly("DO_KORP 989.73", "BP 421.23", "ZUP -910.96");
        assertThat(allocated.getLast().lines())
                .map(line -> line.item() + " " + line.amount())
                .containsExactly("DO_KORP 968.01", "BP 412.00", "ZUP -890.98");
    }

    @Test // CHG-2
    void anUnpaidSurchargeCancelsTheChangeAndWhatWasPaidOfItIsAdvance() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        var change = change(client, FOUR_CONNECTIONS); // due on the 16th
        pay(change.text("/surcharge"), "400.00").expect(201);

        run("cancel-unpaid-changes", "2026-10-16");
        assertThat(changes(client).text("/items/0/status")).isEqualTo("WAITING");
        run("cancel-unpaid-changes", "2026-10-17");

        assertThat(changes(client).text("/items/0/status")).isEqualTo("CANCELLED");
        assertThat(changes(client).text("/items/0/cancelReason")).isEqualTo("UNPAID");
        assertThat(invoice(change.text("/surcharge")).text("/status")).isEqualTo("CANCELLED");
        assertThat(balance(client).text("/advance")).isEqualTo("400.00");
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // CHG-4
    void aSecondChangeReplacesTheOneThatWaits() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        var first = change(client, FOUR_CONNECTIONS);

        var second = change(client, ONE_DO_TWO_BP);

        assertThat(invoice(first.text("/surcharge")).text("/status")).isEqualTo("CANCELLED");
        assertThat(invoice(second.text("/surcharge")).text("/replaces")).isEqualTo(first.text("/surcharge"));
        assertThat(changes(client).text("/items/1/cancelReason")).isEqualTo("REPLACED");
    }

    @Test // the run on the 20th came while the surcharge was not paid: 1330 × 10/31 = 429.03
    void theOpenInvoiceOfTheNextMonthIsIssuedAnewWhenTheChangeHolds() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        var november = invoicesOf(client, "ISSUED").getFirst();
        pay(november, "1000.00").expect(201);
        clock.set("2026-10-22");
        var change = change(client, FOUR_CONNECTIONS);
        assertThat(change.text("/difference")).isEqualTo("429.03");

        pay(change.text("/surcharge"), "429.03").expect(201);

        assertThat(invoice(november).text("/status")).isEqualTo("CANCELLED");
        var anew = invoice(invoicesOf(client, "PARTLY_PAID").getFirst());
        assertThat(anew.text("/total")).isEqualTo("5220.00");
        assertThat(anew.text("/paid")).isEqualTo("1000.00");
        assertThat(anew.text("/replaces")).isEqualTo(november);
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // November is paid at the old parameters before the surcharge is: its difference is asked for, too
    void daysThatWerePaidWhileTheSurchargeWasOpenAreSurchargedAsWell() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        clock.set("2026-10-22");
        var change = change(client, FOUR_CONNECTIONS);
        pay(invoicesOf(client, "ISSUED").getLast(), "3890.00").expect(201);

        pay(change.text("/surcharge"), "429.03").expect(201);

        var further = invoice(invoicesOf(client, "ISSUED").getFirst());
        assertThat(further.text("/kind")).isEqualTo("SURCHARGE");
        assertThat(further.text("/periods/0/from")).isEqualTo("2026-11-01");
        assertThat(further.text("/total")).isEqualTo("1330.00");
        assertThat(changes(client).text("/items/0/status")).isEqualTo("APPLIED");
    }

    @Test
    void twoConfirmationsAtOnceMakeOneSurcharge() throws Exception {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        var preview = previewOf(client, FOUR_CONNECTIONS).expect(200).text("/preview");

        List<Future<Answer>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = List.of(
                    threads.submit(() -> confirm(client, FOUR_CONNECTIONS, preview)),
                    threads.submit(() -> confirm(client, FOUR_CONNECTIONS, preview)));
        }

        assertThat(answers.getFirst().get().expect(201).text("/id"))
                .isEqualTo(answers.getLast().get().expect(201).text("/id"));
        assertThat(invoicesOf(client, "ISSUED")).hasSize(1);
    }
}
