package io.partnercloud.billing.agreements.order.schedule;

import io.partnercloud.billing.agreements.order.IssueMonthlyInvoices;
import io.partnercloud.billing.agreements.order.MonthlyRunRules;
import io.partnercloud.billing.agreements.order.PreviewMonthlyInvoices;
import io.partnercloud.billing.agreements.order.Renewals;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.platform.jobs.SharedJob;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the 20th: next month's invoices (INV-4), some hundred clients in one transaction. */
@Component
class IssueMonthlyInvoicesJob implements SharedJob {
    private static final int SAMPLES = 10;

    private final Renewals renewals;
    private final IssueMonthlyInvoices issueMonthlyInvoices;
    private final PreviewMonthlyInvoices previewMonthlyInvoices;
    private final InvoiceRules rules;
    private final int clientsPerTransaction;

    IssueMonthlyInvoicesJob(
            Renewals renewals,
            IssueMonthlyInvoices issueMonthlyInvoices,
            PreviewMonthlyInvoices previewMonthlyInvoices,
            InvoiceRules rules,
            MonthlyRunRules run) {
        this.renewals = renewals;
        this.issueMonthlyInvoices = issueMonthlyInvoices;
        this.previewMonthlyInvoices = previewMonthlyInvoices;
        this.rules = rules;
        this.clientsPerTransaction = run.clientsPerTransaction();
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
    public JobPreview preview(LocalDate on) {
        var paidThrough = IssueMonthlyInvoices.paidThrough(on);
        var preview = previewMonthlyInvoices.preview(on);
        var clients = renewals.countClients(paidThrough);
        var samples = renewals.due(paidThrough, SAMPLES).stream()
                .map(ClientId::toString)
                .toList();
        var summary = "%d invoices of %d clients for the month after %s, %s in all"
                .formatted(preview.invoices(), clients, paidThrough, preview.total());
        var parked = preview.refused().isEmpty() ? "" : "; would be parked: " + preview.refused();
        var guess = preview.dueByGuess() ? "; their due date is a guess: nobody has confirmed the calendar" : "";
        return new JobPreview(clients, preview.total(), summary + parked + guess, samples);
    }

    @Override
    public List<Range> ranges(LocalDate on) {
        return renewals.ranges(IssueMonthlyInvoices.paidThrough(on), clientsPerTransaction).stream()
                .map(each -> new Range(each.first().toString(), each.last().toString(), each.clients()))
                .toList();
    }

    @Override
    public List<String> due(LocalDate on, Range range) {
        return renewals.due(IssueMonthlyInvoices.paidThrough(on), client(range.first()), client(range.last())).stream()
                .map(ClientId::toString)
                .toList();
    }

    @Override
    public void handle(LocalDate on, List<String> clients) {
        issueMonthlyInvoices.issue(
                clients.stream().map(IssueMonthlyInvoicesJob::client).toList(), on);
    }

    private static ClientId client(String key) {
        return new ClientId(UUID.fromString(key));
    }
}
