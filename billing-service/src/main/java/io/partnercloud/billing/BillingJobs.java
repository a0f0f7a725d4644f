package io.partnercloud.billing;

import io.partnercloud.billing.agreements.change.CancelChange;
import io.partnercloud.billing.agreements.change.Changes;
import io.partnercloud.billing.agreements.change.SubscriptionChange;
import io.partnercloud.billing.agreements.ending.EndGivenUp;
import io.partnercloud.billing.agreements.ending.Endings;
import io.partnercloud.billing.agreements.postpaid.IssuePostpaidInvoice;
import io.partnercloud.billing.agreements.postpaid.PostpaidSubscriptions;
import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.debt.blocking.Block;
import io.partnercloud.billing.debt.blocking.BlockDebtor;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.debt.blocking.DebtRules;
import io.partnercloud.billing.debt.blocking.Debtors;
import io.partnercloud.billing.debt.blocking.GiveUpDebtor;
import io.partnercloud.billing.debt.blocking.RemindDebtor;
import io.partnercloud.billing.debt.blocking.Standing;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.MarkOverdue;
import io.partnercloud.platform.jobs.Due;
import io.partnercloud.platform.jobs.EachDue;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobsOfTheDay;
import io.partnercloud.platform.jobs.Schedule;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Billing's day, and what goes through whatever is due on it; the two runs that share their work stand with their features. */
@Configuration(proxyBeanMethods = false)
class BillingJobs {

    /** What is given up or has ended owes nothing, so it goes before blocking; acts come after everything else of the day. */
    @Bean
    JobsOfTheDay billingDay() {
        return JobsOfTheDay.inOrder(
                "billing.cancel-unpaid-changes", // CHG-2
                "billing.mark-overdue", // INV-5
                "billing.issue-postpaid-invoices", // INV-11
                "billing.issue-monthly-invoices", // INV-4
                "billing.end-given-up",
                "billing.block-debtors", // BLK-1
                "billing.remind-debtors", // BLK-1
                "billing.delete-debtors", // BLK-2
                "billing.issue-acts"); // INV-9
    }

    /** CHG-2: their surcharge was not paid in time. */
    @Bean
    Job cancelUnpaidChanges(Changes changes, CancelChange cancelChange) {
        var unpaid = Due.<SubscriptionChange.Waiting>of(
                "changes would be cancelled",
                changes::countUnpaidBefore,
                (on, after, limit) -> changes.unpaidBefore(
                        on, after.map(each -> each.request().id()), limit),
                (waiting, on) -> cancelChange.expire(waiting.request().id(), on));
        return EachDue.daily(
                "billing.cancel-unpaid-changes",
                unpaid.named(each -> each.request().id().toString())
                        .described(each -> "surcharge " + each.surcharge()));
    }

    /** Marks invoices whose due date has passed, and lets first invoices lapse whose days went by. */
    @Bean
    Job markOverdueInvoices(Invoices invoices, MarkOverdue markOverdue) {
        return EachDue.daily(
                "billing.mark-overdue",
                Due.<InvoiceNumber>of(
                        "invoices would become overdue", invoices::countPastDue, invoices::pastDue, markOverdue::mark),
                Due.<InvoiceNumber>of(
                        "invoices would lapse", invoices::countLapsed, invoices::lapsed, markOverdue::lapse));
    }

    /** INV-11: for the month before, to who pays afterwards. */
    @Bean
    Job issuePostpaidInvoices(
            PostpaidSubscriptions postpaid, IssuePostpaidInvoice issue, InvoiceRules rules, GuessedYears guessedYears) {
        var due = Due.<PostpaidSubscriptions.Due>of(
                "postpaid invoices for days through the end of the month before",
                on -> postpaid.countNotInvoicedThrough(IssuePostpaidInvoice.through(on)),
                (on, after, limit) -> postpaid.notInvoicedThrough(
                        IssuePostpaidInvoice.through(on), after.map(PostpaidSubscriptions.Due::subscription), limit),
                issue::issue);
        return EachDue.of(
                "billing.issue-postpaid-invoices",
                Schedule.monthlyOn(rules.postpaidRunOnDay()),
                List.of(due.named(each -> each.client().toString())
                        .described(each -> "subscription " + each.subscription())
                        .remarking(on -> guessedYears.touch(on, rules.postpaidWorkingDaysToPay())
                                ? "their due date is a guess: nobody has confirmed the calendar"
                                : "")));
    }

    /** Ends what was given up and is paid no further. */
    @Bean
    Job endServicesGivenUp(Endings endings, EndGivenUp endGivenUp) {
        var over = Due.<Endings.Due>of(
                "services that were given up end",
                endings::countOverOn,
                (on, after, limit) -> endings.overOn(on, after.map(Endings.Due::subscription), limit),
                (due, on) -> endGivenUp.end(due.client(), due.subscription(), on));
        return EachDue.daily(
                "billing.end-given-up",
                over.named(due -> due.client().toString())
                        .described(due -> due.client().toString()));
    }

    /** BLK-1: whoever is past the paid period and past the due date. */
    @Bean
    Job blockDebtors(Debtors debtors, BlockDebtor blockDebtor) {
        var due = Due.<Standing>of(
                "services would be blocked",
                debtors::countToBlock,
                (on, after, limit) -> debtors.toBlock(on, after.map(Standing::client), limit),
                (debtor, on) -> blockDebtor.block(debtor.client(), on));
        return EachDue.daily(
                "billing.block-debtors",
                due.named(debtor -> debtor.client().toString())
                        .described(each -> each.client() + " " + each.service() + " paid through " + each.paidThrough()
                                + ", to pay " + each.toPay()));
    }

    /** BLK-1: whoever will be blocked in three days or tomorrow. */
    @Bean
    Job remindDebtors(Debtors debtors, RemindDebtor remindDebtor, DebtRules rules) {
        return EachDue.of(
                "billing.remind-debtors",
                Schedule.daily(),
                rules.reminderDaysBefore().stream()
                        .map(days -> reminded(debtors, remindDebtor, days))
                        .toList());
    }

    private static Due<Standing> reminded(Debtors debtors, RemindDebtor remindDebtor, int days) {
        return Due.<Standing>of(
                        "reminders %d days before".formatted(days),
                        on -> debtors.countBlockedIn(days, on),
                        (on, after, limit) -> debtors.blockedIn(days, on, after.map(Standing::client), limit),
                        (debtor, on) -> remindDebtor.remind(debtor.client(), days, on))
                .named(debtor -> debtor.client() + " " + days + " days before")
                .described(each -> each.client() + " " + each.service() + " would be blocked on " + each.blockOn());
    }

    /** BLK-2: warns debtors that were blocked long ago, and in the end gives them up. */
    @Bean
    Job giveDebtorsUp(Blocks blocks, GiveUpDebtor giveUpDebtor, DebtRules rules) {
        var due = Due.<Block>of(
                "debtors to be warned or given up",
                on -> blocks.countEnding(on, rules.deletionNoticeDaysBefore()),
                (on, after, limit) -> blocks.ending(on, rules.deletionNoticeDaysBefore(), after, limit),
                giveUpDebtor::proceed);
        return EachDue.daily(
                "billing.delete-debtors",
                due.named(block -> block.client() + " " + block.service())
                        .described(each -> each.client() + " loses " + each.service() + " on " + each.deletionOn()));
    }
}
