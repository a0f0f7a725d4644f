package io.partnercloud.platform.jobs;

import java.time.LocalDate;

/** Work that is due on certain business dates. Run again or killed halfway, it ends with the same result. */
public interface Job {
    /** Unique across services, such as {@code billing.block-debtors}. */
    String name();

    Schedule schedule();

    /** Within one date, lower runs first; unless the service has its {@link JobsOfTheDay}. */
    default int order() {
        return 100;
    }

    /** What a run on that date would do; changes nothing. */
    JobPreview preview(LocalDate on);

    void run(JobRun run);
}
