package io.partnercloud.platform.app;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A job that the operators' endpoints are tried on. */
@Component
class ToyCountJob implements Job {
    @Override
    public String name() {
        return "platform.toy-count";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        return new JobPreview(0, "counts the toys", List.of());
    }

    @Override
    public void run(JobRun run) {
        run.total(1);
        run.subject("toys", () -> {});
    }
}
