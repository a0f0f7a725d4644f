package io.partnercloud.platform.jobs;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a job is not shown or not run. */
abstract sealed class JobRefusal extends Refusal {
    private JobRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** This service has no such job. */
    static final class JobUnknown extends JobRefusal {
        JobUnknown(String job) {
            super(Kind.UNKNOWN, "job_unknown", Map.of("job", job));
        }
    }

    /** The job has no such run. */
    static final class JobRunUnknown extends JobRefusal {
        JobRunUnknown(String run) {
            super(Kind.UNKNOWN, "job_run_unknown", Map.of("run", run));
        }
    }

    /** The business date has not come yet. */
    static final class DateNotReached extends JobRefusal {
        DateNotReached(LocalDate on, LocalDate today) {
            super(Kind.RULE, "job_date_not_reached", Map.of("on", on, "today", today));
        }
    }
}
