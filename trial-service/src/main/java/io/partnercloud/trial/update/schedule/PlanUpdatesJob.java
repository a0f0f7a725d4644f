package io.partnercloud.trial.update.schedule;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.update.PlanUpdates;
import io.partnercloud.trial.update.PlannedUpdates;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Plans all that is behind its current release, a few hundred clients in one transaction, however many there are (CLI-4). */
@Component
class PlanUpdatesJob implements Job {
    static final String NAME = "trial.plan-updates";
    private static final int AT_ONCE = 500;

    private final PlannedUpdates updates;
    private final PlanUpdates planUpdates;

    PlanUpdatesJob(PlannedUpdates updates, PlanUpdates planUpdates) {
        this.updates = updates;
        this.planUpdates = planUpdates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var clients = updates.countDue();
        return new JobPreview(clients, clients + " clients are told of updates", List.of());
    }

    @Override
    public void run(JobRun run) {
        run.total(updates.countDue());
        var last = new AtomicReference<ClientId>();
        var goesOn = true;
        while (goesOn) {
            var before = last.get();
            run.chunk(() -> {
                var batch = planUpdates.plan(run.on(), before, AT_ONCE);
                batch.ifPresent(planned -> last.set(planned.last()));
                return batch.map(PlanUpdates.Batch::clients).orElse(0);
            });
            goesOn = last.get() != null && !last.get().equals(before);
        }
    }
}
