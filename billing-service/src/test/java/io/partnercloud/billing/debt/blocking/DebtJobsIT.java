package io.partnercloud.billing.debt.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionDue;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoiceOverdue;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A debtor's days, each with the job that belongs to it. */
class DebtJobsIT extends BillingScenario {
    @Autowired
    private Debtors debtors;

    @Autowired
    private Blocks blocks;

    /** Paid through 31.10.2026; the invoice for November comes on the 20th and is due on the 27th. */
    private Client invoicedForNovember() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        return client;
    }

    private String open(Client client, String status) {
        return invoicesOf(client, status).getFirst();
    }

    @Test // BLK-1, BLK-2, BLK-3
    void aDebtorIsRemindedBlockedAndReleasedByPaying() {
        var client = invoicedForNovember();

        run("remind-debtors", "2026-10-28");
        assertThat(told(PaymentReminderDue.class, client)).isEmpty();
        run("remind-debtors", "2026-10-29");
        run("remind-debtors", "2026-10-29");
        run("remind-debtors", "2026-10-30");
        run("remind-debtors", "2026-10-31");
        assertThat(told(PaymentReminderDue.class, client)).hasSize(2).allSatisfy(reminder -> {
            assertThat(reminder.blockOn()).isEqualTo("2026-11-01");
            assertThat(reminder.openAmount()).hasToString("3890.00");
        });

        run("block-debtors", "2026-10-31");
        assertThat(told(ClientBlocked.class, client)).isEmpty();
        run("block-debtors", "2026-11-01");
        run("block-debtors", "2026-11-01");
        assertThat(told(ClientBlocked.class, client)).singleElement().satisfies(blocked -> {
            assertThat(blocked.blockedOn()).isEqualTo("2026-11-01");
            assertThat(blocked.debt()).hasToString("3890.00");
            assertThat(blocked.deletionOn()).isEqualTo("2026-12-31");
        });
        assertThat(balance(client).text("/blockedOn")).isEqualTo("2026-11-01");
        assertThat(balance(client).text("/open/0/amount")).isEqualTo("3890.00");

        clock.set("2026-11-02");
        var number = open(client, "ISSUED");
        pay(number, "3889.99").expect(201);
        assertThat(told(ClientUnblocked.class, client)).isEmpty();
        pay(number, "0.01").expect(201);
        assertThat(told(ClientUnblocked.class, client))
                .singleElement()
                .satisfies(unblocked -> assertThat(unblocked.unblockedOn()).isEqualTo("2026-11-02"));
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
    }

    @Test // BLK-1: only what is unpaid is blocked
    void whoHasPaidIsNeitherRemindedNorBlocked() {
        var client = invoicedForNovember();
        pay(open(client, "ISSUED"), "3890.00").expect(201);

        run("remind-debtors", "2026-10-31");
        run("block-debtors", "2026-11-01");

        assertThat(told(PaymentReminderDue.class, client)).isEmpty();
        assertThat(told(ClientBlocked.class, client)).isEmpty();
    }

    @Test
    void anUnpaidInvoiceBecomesOverdueOnceAfterItsDueDate() {
        var client = invoicedForNovember();
        var number = open(client, "ISSUED");

        run("mark-overdue", "2026-10-27");
        assertThat(invoice(number).text("/status")).isEqualTo("ISSUED");
        run("mark-overdue", "2026-10-28");
        run("mark-overdue", "2026-10-29");

        assertThat(invoice(number).text("/status")).isEqualTo("OVERDUE");
        assertThat(told(InvoiceOverdue.class, client)).hasSize(1);
        assertThat(api.as(Tokens.partner(partner))
                        .post("/api/partner/clients/" + client.login() + "/invoices", "{\"months\":2}")
                        .expect(409)
                        .code())
                .isEqualTo("debt_comes_first");
    }

    @Test
    void aFirstInvoiceWhoseDaysWentByLapses() {
        clock.set("2026-10-05");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");

        run("mark-overdue", "2026-10-31");
        assertThat(invoice(number).text("/status")).isEqualTo("OVERDUE");
        run("mark-overdue", "2026-11-01");

        assertThat(invoice(number).text("/status")).isEqualTo("CANCELLED");
        assertThat(told(InvoiceCancelled.class, client).getFirst().reason()).isEqualTo("LAPSED");
        assertThat(pay(number, "1.00").expect(409).code()).isEqualTo("invoice_already_cancelled");
        assertThat(told(ClientBlocked.class, client)).isEmpty();
    }

    @Test // BLK-2
    void afterSixtyDaysOfBlockTheDeletionIsAskedForAfterTwoWarnings() {
        var client = invoicedForNovember();
        run("block-debtors", "2026-11-01"); // deletion on 31.12.2026

        for (var day = LocalDate.parse("2026-12-15");
                day.isBefore(LocalDate.parse("2027-01-03"));
                day = day.plusDays(1)) {
            run("delete-debtors", day.toString());
        }

        assertThat(told(DebtorDeletionDue.class, client)).hasSize(2).allSatisfy(due -> {
            assertThat(due.deletionOn()).isEqualTo("2026-12-31");
            assertThat(due.service()).as("the whole account").isNull();
        });
        assertThat(told(DebtorDeletionReached.class, client))
                .singleElement()
                .satisfies(reached -> assertThat(reached.on()).isEqualTo("2026-12-31"));
    }

    @Test // BLK-1, BLK-2, OPS-2
    void aPreviewCountsEachThatIsDue() {
        var before = subjects();

        paidClient("2026-10-05");
        paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");

        assertThat(subjects()).containsExactly(before.get(0) + 2, before.get(1) + 2, before.get(2));
        run("block-debtors", "2026-11-01");
        assertThat(subjects().get(2)).isEqualTo(before.get(2) + 2);
    }

    /** Reminders of 29.10.2026, blocks of 01.11.2026, warnings and deletions of 17.12.2026. */
    private List<Long> subjects() {
        return List.of(
                job("remind-debtors").preview(LocalDate.parse("2026-10-29")).subjects(),
                job("block-debtors").preview(LocalDate.parse("2026-11-01")).subjects(),
                job("delete-debtors").preview(LocalDate.parse("2026-12-17")).subjects());
    }

    @Test // BLK-2
    void blocksThatEndAreFoundPageByPageAsTheyAreAllAtOnce() {
        paidClient("2026-10-05");
        paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        run("block-debtors", "2026-11-01");
        var on = LocalDate.parse("2026-12-24");
        var all = blocks.ending(on, List.of(7), Optional.empty(), 1000);

        var paged = new ArrayList<Block>();
        for (var page = blocks.ending(on, List.of(7), Optional.empty(), 1);
                !page.isEmpty();
                page = blocks.ending(on, List.of(7), Optional.of(page.getLast()), 1)) {
            paged.addAll(page);
        }

        assertThat(paged).hasSizeGreaterThan(1).isEqualTo(all);
        assertThat(blocks.countEnding(on, List.of(7))).isEqualTo(all.size());
    }

    @Test // INV-4, BLK-2: who was blocked on the 20th gets the next invoice when it has paid
    void whoPaysLongAfterBeingBlockedIsInvoicedFromThatDayOn() {
        var client = invoicedForNovember();
        run("mark-overdue", "2026-10-28");
        run("block-debtors", "2026-11-01");
        run("issue-monthly-invoices", "2026-11-20");
        assertThat(told(InvoiceIssued.class, client)).hasSize(2); // October's and November's, none for December

        clock.set("2026-12-10");
        pay(open(client, "OVERDUE"), "3890.00").expect(201);

        assertThat(told(ClientUnblocked.class, client)).hasSize(1);
        assertThat(told(InvoiceIssued.class, client)).hasSize(3);
        var next = invoice(open(client, "ISSUED"));
        assertThat(next.text("/periods/0/from")).isEqualTo("2026-12-10");
        assertThat(next.text("/periods/0/to")).isEqualTo("2026-12-31");
        assertThat(next.text("/total")).isEqualTo("2760.64"); // 2660 × 22/31 = 1887.74, 1230 × 22/31 = 872.90
    }

    @Test // BLK-1: the rule in SQL and the rule in Java say the same
    void theDatabaseFindsExactlyThoseWhoseBlockingDayHasCome() {
        var client = invoicedForNovember();
        var standing = transaction.execute(_ -> debtors.standings(client.id())).getFirst();

        for (var day = LocalDate.parse("2026-10-25");
                day.isBefore(LocalDate.parse("2026-11-05"));
                day = day.plusDays(1)) {
            var on = day;
            var found = transaction.execute(_ -> debtors.toBlock(on, Optional.empty(), 1000)).stream()
                    .anyMatch(each -> each.client().equals(client.id()));
            assertThat(found).as("on " + day).isEqualTo(standing.isToBeBlocked(day));
        }
    }
}
