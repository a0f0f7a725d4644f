package io.partnercloud.reward.handover.schedule;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.reward.handover.HandOver;
import io.partnercloud.reward.handover.Handovers;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Each day the clients whose day has come are handed over, before anything is paid on it (PRT-18). */
@Component
class HandOverJob implements Job {
    private final Handovers handovers;
    private final HandOver handOver;

    HandOverJob(Handovers handovers, HandOver handOver) {
        this.handovers = handovers;
        this.handOver = handOver;
    }

    @Override
    public String name() {
        return "reward.hand-over-clients";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var due = handovers.dueOn(on).stream().map(UUID::toString).toList();
        return new JobPreview(due.size(), due.size() + " handovers are due", due);
    }

    @Override
    public void run(JobRun run) {
        var due = handovers.dueOn(run.on());
        run.total(due.size());
        due.forEach(id -> run.subject(id.toString(), () -> handOver.carryOut(id)));
    }
}
