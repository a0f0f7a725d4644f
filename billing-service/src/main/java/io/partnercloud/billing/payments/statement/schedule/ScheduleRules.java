package io.partnercloud.billing.payments.statement.schedule;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often what is looked at, and where statements may be dropped.
 *
 * @param tick how long documents may wait that could not be handled when their statement came
 * @param dropFolder null for no such folder
 * @param poll how often the folder is looked at
 * @param quiet how long a file must not have changed before it counts as written to its end
 */
public record ScheduleRules(Duration tick, @Nullable Path dropFolder, Duration poll, Duration quiet) {
    public ScheduleRules {
        dropFolder = dropFolder == null ? null : dropFolder.toAbsolutePath();
    }
}
