package io.partnercloud.billing.agreements.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jobs.JobPreview;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-4: the run on the 20th. */
class MonthlyRunIT extends BillingScenario {
    @Autowired
    private IssueMonthlyInvoices issueMonthlyInvoices;

    private List<InvoiceIssued> recurring(Client client) {
        return told(InvoiceIssued.class, client).stream()
                .filter(issued -> issued.kind().equals("RECURRING"))
                .toList();
    }

    @Test // INV-4, PRC-7
    void whoIsPaidToTheEndOfTheMonthIsInvoicedForTheNextOne() {
        var client = paidClient("2026-10-05");

        run("issue-monthly-invoices", "2026-10-20");

        assertThat(recurring(client)).singleElement().satisfies(issued -> {
            assertThat(issued.issuedOn()).isEqualTo("2026-10-20");
            assertThat(issued.dueOn()).isEqualTo("2026-10-27");
            assertThat(issued.periods().getFirst().from()).isEqualTo("2026-11-01");
            assertThat(issued.periods().getFirst().to()).isEqualTo("2026-11-30");
            assertThat(issued.total()).hasToString("3890.00");
        });
    }

    @Test // INV-4: a first invoice of the second half of October is paid through November
    void whoHasPaidFurtherIsInvoicedOnTheTwentiethOfTheLastPaidMonth() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 3, ONE_CONNECTION).expect(201); // 5.10–31.12
        pay(asked.text("/number"), asked.text("/total")).expect(201);

        run("issue-monthly-invoices", "2026-10-20");
        run("issue-monthly-invoices", "2026-11-20");
        assertThat(recurring(client)).isEmpty();
        run("issue-monthly-invoices", "2026-12-20");

        assertThat(recurring(client))
                .singleElement()
                .satisfies(
                        issued -> assertThat(issued.periods().getFirst().from()).isEqualTo("2027-01-01"));
    }

    @Test // INV-4
    void runAgainAndByTwoAtOnceThereIsOneInvoice() throws Exception {
        var clients = List.of(paidClient("2026-10-05"), paidClient("2026-10-05"), paidClient("2026-10-05"));
        clock.set("2026-10-20");
        var ids = clients.stream().map(Client::id).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = List.of(
                    threads.submit(() -> issueMonthlyInvoices.issue(ids, LocalDate.parse("2026-10-20"))),
                    threads.submit(() -> issueMonthlyInvoices.issue(ids.reversed(), LocalDate.parse("2026-10-20"))));
            for (var run : runs) {
                run.get();
            }
        }
        run("issue-monthly-invoices", "2026-10-20");

        assertThat(clients).allSatisfy(client -> assertThat(recurring(client)).hasSize(1));
    }

    @Test // INV-4
    void anInvoiceWhollyCoveredByAdvanceIsPaidAtOnce() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, ONE_CONNECTION).expect(201); // 1071.29
        pay(asked.text("/number"), "2401.29").expect(201); // 1330.00 of advance

        run("issue-monthly-invoices", "2026-10-20");

        assertThat(invoicesOf(client, "PAID")).hasSize(2);
        assertThat(recurring(client).getFirst().openAmount()).hasToString("0.00");
        assertThat(told(InvoicePaid.class, client)).hasSize(2);
        assertThat(told(PaymentAllocated.class, client).getLast()).satisfies(allocated -> {
            assertThat(allocated.payment()).isNull();
            assertThat(allocated.amount()).hasToString("1230.00");
            assertThat(allocated.allocatedOn()).isEqualTo("2026-10-20");
        });
        assertThat(balance(client).text("/advance")).isEqualTo("100.00");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
    }

    @Test // INV-4, INV-7
    void theAdvancesOfManyClientsAreUsedAtOnceEachForItsOwnInvoice() {
        var none = clientWithAdvance("0.00");
        var part = clientWithAdvance("1000.00");
        var whole = clientWithAdvance("1230.00");
        var more = clientWithAdvance("1330.50");

        run("issue-monthly-invoices", "2026-10-20");

        assertThat(invoicesOf(none, "ISSUED")).hasSize(1);
        assertThat(invoicesOf(part, "PARTLY_PAID")).hasSize(1);
        assertThat(invoice(invoicesOf(part, "PARTLY_PAID").getFirst()).text("/open"))
                .isEqualTo("230.00");
        assertThat(invoicesOf(whole, "PAID")).hasSize(2);
        assertThat(invoicesOf(more, "PAID")).hasSize(2);
        assertThat(balance(part).text("/advance")).isEqualTo("0.00");
        assertThat(balance(part).text("/paidThrough")).isEqualTo("2026-10-31");
        assertThat(balance(whole).text("/advance")).isEqualTo("0.00");
        assertThat(balance(whole).text("/paidThrough")).isEqualTo("2026-11-30");
        assertThat(balance(more).text("/advance")).isEqualTo("100.50");
        for (var client : List.of(none, part, whole, more)) {
            assertThat(sumOfLedger(client)).isEqualTo("0");
        }
        assertThat(recurring(part).getFirst().openAmount()).hasToString("230.00");
        assertThat(told(PaymentAllocated.class, whole).getLast().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).hasToString("1230.00"));
        assertThat(told(SubscriptionExtended.class, whole)).hasSize(1);
        assertThat(told(SubscriptionExtended.class, part)).isEmpty();
    }

    /** One connection paid through 31.10.2026, and so much more paid. */
    private Client clientWithAdvance(String advance) {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, ONE_CONNECTION).expect(201); // 1071.29
        pay(
                        asked.text("/number"),
                        Money.of(asked.text("/total")).plus(Money.of(advance)).toString())
                .expect(201);
        return client;
    }

    @Test // INV-4: the run on the 20th came before the first payment
    void whoPaysAfterTheTwentiethIsInvoicedForTheNextMonthAtOnce() {
        clock.set("2026-10-14");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number"); // 14–31.10
        run("issue-monthly-invoices", "2026-10-20");
        assertThat(recurring(client)).isEmpty();

        clock.set("2026-10-21");
        pay(number, invoice(number).text("/total")).expect(201);

        assertThat(recurring(client))
                .singleElement()
                .satisfies(
                        issued -> assertThat(issued.periods().getFirst().from()).isEqualTo("2026-11-01"));
    }

    @Test // OPS-2: what fails is parked with its reason, the others go on
    void aSubscriptionThatCannotBePricedHoldsNobodyElseBack() {
        var broken = paidClient("2026-10-05");
        var sound = paidClient("2026-10-05");
        setTariff(broken, "GONE");

        var parked = run("issue-monthly-invoices", "2026-10-20");

        assertThat(parked)
                .anyMatch(reason -> reason.contains(broken.id().toString()) && reason.contains("NoPriceList"));
        assertThat(recurring(sound)).hasSize(1);
        assertThat(recurring(broken)).isEmpty();
        setTariff(broken, "UNIFIED");
    }

    @Test // OPS-2
    void aPreviewSaysHowManyAndHowMuchAndChangesNothing() {
        paidClient("2024-05-06");
        paidClient("2024-05-07");
        clock.set("2024-05-08");
        var client = client();
        var asked = askForInvoice(client, 1, ONE_CONNECTION).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        var broken = paidClient("2024-05-09");
        setTariff(broken, "GONE");

        var preview = preview("issue-monthly-invoices", "2024-05-20");

        assertThat(preview.subjects()).isEqualTo(4);
        assertThat(preview.total()).hasToString("9010.00"); // 3 890.00 twice and 1 230.00
        assertThat(preview.summary())
                .isEqualTo("3 invoices of 4 clients for the month after 2024-05-31, 9010.00 in all;"
                        + " would be parked: {price_list_unknown=1}");
        assertThat(recurring(client)).isEmpty();
        setTariff(broken, "UNIFIED");
    }

    @Test // OPS-2
    void everyJobSaysWhatItWouldDo() {
        for (var name : List.of("mark-overdue", "block-debtors", "remind-debtors", "delete-debtors")) {
            assertThat(job(name).preview(LocalDate.parse("2026-10-20")).summary())
                    .isNotBlank();
        }
    }

    /** Readers of a transaction as the platform opens it for an operator. */
    private JobPreview preview(String job, String on) {
        return Objects.requireNonNull(transaction.execute(_ -> job(job).preview(LocalDate.parse(on))));
    }

    private void setTariff(Client client, String tariff) {
        database.asSuperuser()
                .sql("update subscriptions set tariff = :tariff where client_id = :client")
                .param("tariff", tariff)
                .param("client", client.id().value())
                .update();
    }
}
