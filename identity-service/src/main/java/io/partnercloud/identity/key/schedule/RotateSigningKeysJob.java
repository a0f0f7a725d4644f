package io.partnercloud.identity.key.schedule;

import io.partnercloud.identity.key.RotateSigningKeys;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes the signing key once a month, or whenever an operator runs it. */
@Component
class RotateSigningKeysJob implements Job {
    private final RotateSigningKeys rotateSigningKeys;

    RotateSigningKeysJob(RotateSigningKeys rotateSigningKeys) {
        this.rotateSigningKeys = rotateSigningKeys;
    }

    @Override
    public String name() {
        return "identity.rotate-signing-keys";
    }

    @Override
    public Schedule schedule() {
        return Schedule.monthlyOn(1);
    }

    @Override
    public JobPreview preview(LocalDate on) {
        return new JobPreview(1, "a new signing key is announced; the present one stays valid", List.of());
    }

    @Override
    public void run(JobRun run) {
        run.total(1);
        run.subject("signing-key", rotateSigningKeys::rotate);
    }
}
