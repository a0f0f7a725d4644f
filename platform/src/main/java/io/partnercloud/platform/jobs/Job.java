package io.partnercloud.platform.jobs;

import java.time.LocalDate;

/**
 * Work that is due on certain business dates. Run again or killed halfway, it ends with the same result. It has its place
 * in the service's {@link JobsOfTheDay}.
 */
public interface Job {
    /** Unique across services, such as {@code billing.block-debtors}. */
    String name();

    Schedule schedule();

    /** What a run on that date would do; changes nothing. */
    JobPreview preview(LocalDate on);

    void run(JobRun run);
}
