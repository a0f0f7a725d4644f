package io.partnercloud.platform.app;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the toys in two halves, each once per date. */
@Component
class ToyCountJob implements Job {
    private final JdbcClient jdbc;

    ToyCountJob(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
        run.total(2);
        for (var half : List.of("first", "second")) {
            var subject = half + " of " + run.on();
            if (!isCounted(subject)) {
                run.subject(subject, () -> count(subject));
            }
        }
    }

    private void count(String subject) {
        jdbc.sql("insert into worked (job, subject) values (?, ?)")
                .params(name(), subject)
                .update();
        if (subject.startsWith("second")) {
            Death.at("in the second half of a job");
        }
    }

    private boolean isCounted(String subject) {
        return jdbc.sql("select exists (select from worked where job = ? and subject = ?)")
                .params(name(), subject)
                .query(Boolean.class)
                .single();
    }
}
