package io.partnercloud.identity.signin.schedule;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.ForgetSignIns;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Clears expired sign-ins once a day. Goes by real time, as tokens do, whatever the business date. */
@Component
class ForgetSignInsJob implements Job {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int CHUNK = 1000;

    private final ForgetSignIns signIns;
    private final RealTime time;

    ForgetSignInsJob(ForgetSignIns signIns, RealTime time) {
        this.signIns = signIns;
        this.time = time;
    }

    @Override
    public String name() {
        return "identity.forget-expired-sign-ins";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        return new JobPreview(
                signIns.expiredBefore(time.instant().minus(KEPT)), "expired sign-ins are forgotten", List.of());
    }

    @Override
    public void run(JobRun run) {
        var before = time.instant().minus(KEPT);
        run.total(signIns.expiredBefore(before));
        var forgotten = new AtomicInteger(CHUNK);
        while (forgotten.get() == CHUNK) {
            run.chunk(() -> {
                forgotten.set(signIns.forget(before, CHUNK));
                return forgotten.get();
            });
        }
    }
}
