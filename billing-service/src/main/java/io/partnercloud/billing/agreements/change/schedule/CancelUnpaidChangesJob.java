package io.partnercloud.billing.agreements.change.schedule;

import io.partnercloud.billing.agreements.change.CancelChange;
import io.partnercloud.billing.agreements.change.Changes;
import io.partnercloud.billing.agreements.change.SubscriptionChange;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every day, before invoices are marked overdue: cancels changes whose surcharge was not paid in time (CHG-2). */
@Component
class CancelUnpaidChangesJob implements Job {
    private static final int PAGE = 500;

    private final Changes changes;
    private final CancelChange cancelChange;

    CancelUnpaidChangesJob(Changes changes, CancelChange cancelChange) {
        this.changes = changes;
        this.cancelChange = cancelChange;
    }

    @Override
    public String name() {
        return "billing.cancel-unpaid-changes";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var count = changes.countUnpaidBefore(on);
        var samples = changes.unpaidBefore(on, Optional.empty(), 10).stream()
                .map(waiting -> "surcharge " + waiting.surcharge())
                .toList();
        return new JobPreview(count, count + " changes would be cancelled", samples);
    }

    @Override
    public void run(JobRun run) {
        run.total(changes.countUnpaidBefore(run.on()));
        var after = Optional.<UUID>empty();
        for (var page = changes.unpaidBefore(run.on(), after, PAGE);
                !page.isEmpty();
                page = changes.unpaidBefore(run.on(), after, PAGE)) {
            page.forEach(waiting -> cancel(run, waiting));
            after = Optional.of(page.getLast().request().id());
        }
    }

    private void cancel(JobRun run, SubscriptionChange.Waiting waiting) {
        var id = waiting.request().id();
        run.subject(id.toString(), () -> cancelChange.expire(id, run.on()));
    }
}
