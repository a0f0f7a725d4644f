package io.partnercloud.support.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How soon something is to be done; the most urgent first (OPS-5). */
public enum Urgency {
    OVERDUE,
    WITHIN_THE_HOUR,
    TODAY,
    LATER,
    WAITING_FOR_CLIENT;

    private static final Duration HOUR = Duration.ofHours(1);

    /** What has no due moment, because its year's calendar is unknown, is for later. */
    static Urgency of(@Nullable Instant dueAt, boolean isWaitingForClient, Clock clock) {
        if (isWaitingForClient) {
            return WAITING_FOR_CLIENT;
        }
        if (dueAt == null) {
            return LATER;
        }
        var now = clock.instant();
        if (!dueAt.isAfter(now)) {
            return OVERDUE;
        }
        if (!dueAt.isAfter(now.plus(HOUR))) {
            return WITHIN_THE_HOUR;
        }
        return LocalDate.ofInstant(dueAt, clock.getZone()).equals(LocalDate.now(clock)) ? TODAY : LATER;
    }
}
