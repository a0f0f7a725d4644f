package io.partnercloud.platform.jobs;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a job is not run. */
sealed class JobRefusal extends Refusal {
    private JobRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    static final class Unknown extends JobRefusal {
        Unknown(String job) {
            super(Kind.UNKNOWN, "job_unknown", Map.of("job", job));
        }
    }

    static final class RunUnknown extends JobRefusal {
        RunUnknown(String run) {
            super(Kind.UNKNOWN, "job_run_unknown", Map.of("run", run));
        }
    }

    static final class DateNotReached extends JobRefusal {
        DateNotReached(LocalDate on, LocalDate today) {
            super(Kind.RULE, "job_date_not_reached", Map.of("on", on, "today", today));
        }
    }

    static final class NotDue extends JobRefusal {
        NotDue(String job, LocalDate on, String schedule) {
            super(Kind.RULE, "job_not_due", Map.of("job", job, "on", on, "schedule", schedule));
        }
    }
}
