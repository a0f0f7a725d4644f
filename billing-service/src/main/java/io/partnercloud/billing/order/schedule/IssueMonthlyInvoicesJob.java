package io.partnercloud.billing.order.schedule;

import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.invoice.InvoiceRules;
import io.partnercloud.billing.order.IssueMonthlyInvoices;
import io.partnercloud.billing.order.Renewals;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the 20th: next month's invoices (INV-4), many in one transaction, one by one where such a chunk fails. */
@Component
class IssueMonthlyInvoicesJob implements Job {
    private static final int CHUNK = 500;

    private final Renewals renewals;
    private final IssueMonthlyInvoices issueMonthlyInvoices;
    private final InvoiceRules rules;

    IssueMonthlyInvoicesJob(Renewals renewals, IssueMonthlyInvoices issueMonthlyInvoices, InvoiceRules rules) {
        this.renewals = renewals;
        this.issueMonthlyInvoices = issueMonthlyInvoices;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "billing.issue-monthly-invoices";
    }

    @Override
    public Schedule schedule() {
        return Schedule.monthlyOn(rules.runOnDay());
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var paidThrough = IssueMonthlyInvoices.paidThrough(on);
        var samples = renewals.of(renewals.due(paidThrough, Optional.empty(), 10), paidThrough).stream()
                .map(renewal -> renewal.client().login() + ", "
                        + renewal.subscription().terms().service() + ": "
                        + renewal.subscription().terms().monthly() + " a month until now")
                .toList();
        var count = renewals.count(paidThrough);
        return new JobPreview(count, count + " clients get their invoices for the month after " + paidThrough, samples);
    }

    @Override
    public void run(JobRun run) {
        var paidThrough = IssueMonthlyInvoices.paidThrough(run.on());
        run.total(renewals.count(paidThrough));
        var after = Optional.<ClientId>empty();
        for (var chunk = renewals.due(paidThrough, after, CHUNK);
                !chunk.isEmpty();
                chunk = renewals.due(paidThrough, after, CHUNK)) {
            issue(run, chunk);
            after = Optional.of(chunk.getLast());
        }
    }

    private void issue(JobRun run, List<ClientId> chunk) {
        try {
            run.chunk(() -> issueMonthlyInvoices.issue(chunk, run.on()));
        } catch (RuntimeException _) { // one of them fails: each by itself, so that only this one is parked
            chunk.forEach(id -> run.subject(id.toString(), () -> issueMonthlyInvoices.issue(List.of(id), run.on())));
        }
    }
}
