package io.partnercloud.billing.agreements.postpaid.schedule;

import io.partnercloud.billing.agreements.postpaid.IssuePostpaidInvoice;
import io.partnercloud.billing.agreements.postpaid.PostpaidSubscriptions;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the first: invoices for the month before to who pays afterwards (INV-11). */
@Component
class IssuePostpaidInvoicesJob implements Job {
    private static final int PAGE = 500;

    private final PostpaidSubscriptions postpaid;
    private final IssuePostpaidInvoice issuePostpaidInvoice;
    private final InvoiceRules rules;

    IssuePostpaidInvoicesJob(
            PostpaidSubscriptions postpaid, IssuePostpaidInvoice issuePostpaidInvoice, InvoiceRules rules) {
        this.postpaid = postpaid;
        this.issuePostpaidInvoice = issuePostpaidInvoice;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "billing.issue-postpaid-invoices";
    }

    @Override
    public Schedule schedule() {
        return Schedule.monthlyOn(rules.postpaidRunOnDay());
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var through = IssuePostpaidInvoice.through(on);
        var count = postpaid.countNotInvoicedThrough(through);
        var samples = postpaid.notInvoicedThrough(through, Optional.empty(), 10).stream()
                .map(due -> "subscription " + due.subscription())
                .toList();
        return new JobPreview(count, count + " postpaid invoices for days through " + through, samples);
    }

    @Override
    public void run(JobRun run) {
        var through = IssuePostpaidInvoice.through(run.on());
        run.total(postpaid.countNotInvoicedThrough(through));
        var after = Optional.<SubscriptionId>empty();
        for (var page = postpaid.notInvoicedThrough(through, after, PAGE);
                !page.isEmpty();
                page = postpaid.notInvoicedThrough(through, after, PAGE)) {
            page.forEach(due -> run.subject(due.client().toString(), () -> issuePostpaidInvoice.issue(due, run.on())));
            after = Optional.of(page.getLast().subscription());
        }
    }
}
