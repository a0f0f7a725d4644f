package io.partnercloud.trial.update.schedule;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.trial.update.PlannedUpdates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What its window has missed runs as the next day begins (CLI-4): at night, as the day's jobs do. */
@Component
class CatchUpUpdatesJob implements Job {
    static final String NAME = "trial.catch-up-updates";

    private final PlannedUpdates updates;

    CatchUpUpdatesJob(PlannedUpdates updates) {
        this.updates = updates;
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
        var missed = updates.countMissed(beginningOf(on));
        return new JobPreview(missed, missed + " updates run that their window has missed", List.of());
    }

    @Override
    public void run(JobRun run) {
        run.total(updates.countMissed(beginningOf(run.on())));
        run.chunk(() -> Math.toIntExact(updates.catchUp(beginningOf(run.on()))));
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(Moscow.ZONE).toInstant();
    }
}
