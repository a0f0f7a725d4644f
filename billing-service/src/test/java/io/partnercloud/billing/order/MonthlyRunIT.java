package io.partnercloud.billing.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.client.Client;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.PaymentAllocated;
import java.time.LocalDate;
import java.util.List;
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
                assertThat(run.get()).isEqualTo(3);
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
        database.asSuperuser()
                .sql("update subscriptions set tariff = 'GONE' where client_id = :client")
                .param("client", broken.id().value())
                .update();

        var parked = run("issue-monthly-invoices", "2026-10-20");

        assertThat(parked)
                .anyMatch(reason -> reason.contains(broken.id().toString()) && reason.contains("NoPriceList"));
        assertThat(recurring(sound)).hasSize(1);
        assertThat(recurring(broken)).isEmpty();
        database.asSuperuser()
                .sql("update subscriptions set tariff = 'UNIFIED' where client_id = :client")
                .param("client", broken.id().value())
                .update();
    }

    @Test // OPS-2
    void aPreviewCountsAndChangesNothing() {
        var client = paidClient("2026-10-05");

        var preview = job("issue-monthly-invoices").preview(LocalDate.parse("2026-10-20"));

        assertThat(preview.subjects()).isPositive();
        assertThat(recurring(client)).isEmpty();
        for (var name : List.of("mark-overdue", "block-debtors", "remind-debtors", "delete-debtors")) {
            assertThat(job(name).preview(LocalDate.parse("2026-10-20")).summary())
                    .isNotBlank();
        }
    }
}
