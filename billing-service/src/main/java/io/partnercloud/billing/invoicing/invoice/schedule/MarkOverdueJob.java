package io.partnercloud.billing.invoicing.invoice.schedule;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.MarkOverdue;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Every day: marks invoices whose due date has passed, and lets first invoices lapse whose days went by. */
@Component
class MarkOverdueJob implements Job {
    private static final int PAGE = 500;

    private final Invoices invoices;
    private final MarkOverdue markOverdue;

    MarkOverdueJob(Invoices invoices, MarkOverdue markOverdue) {
        this.invoices = invoices;
        this.markOverdue = markOverdue;
    }

    @Override
    public String name() {
        return "billing.mark-overdue";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var count = invoices.countPastDue(on);
        var samples = invoices.pastDue(on, Optional.empty(), 10).stream()
                .map(InvoiceNumber::text)
                .toList();
        return new JobPreview(count, count + " invoices would become overdue", samples);
    }

    @Override
    public void run(JobRun run) {
        run.total(invoices.countPastDue(run.on()));
        each(run, after -> invoices.pastDue(run.on(), after, PAGE), number -> markOverdue.mark(number, run.on()));
        each(run, after -> invoices.lapsed(run.on(), after, PAGE), number -> markOverdue.lapse(number, run.on()));
    }

    private static void each(
            JobRun run, Function<Optional<InvoiceNumber>, List<InvoiceNumber>> pages, Consumer<InvoiceNumber> work) {
        var page = pages.apply(Optional.empty());
        while (!page.isEmpty()) {
            page.forEach(number -> run.subject(number.text(), () -> work.accept(number)));
            page = pages.apply(Optional.of(page.getLast()));
        }
    }
}
