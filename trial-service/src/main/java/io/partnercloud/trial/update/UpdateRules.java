package io.partnercloud.trial.update;

import io.partnercloud.platform.time.Moscow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When infobases are updated (CLI-4); configuration.
 *
 * @param noticeDays so many whole days lie between the announcement and the night of premium clients, a day more for the others
 * @param windowEnd the hour at which everybody else works again: updates run from midnight until then
 * @param furthestMove how long after its first moment an update may be moved to
 * @param attempts how often the provider is asked
 * @param answerWithin an answer that has not come by then is asked for again
 * @param every how often is looked for what is due
 * @param atOnce so many are taken up together
 * @param sideBySide so many clients' infobases are updated at the same time
 */
public record UpdateRules(
        int noticeDays,
        int windowEnd,
        Duration furthestMove,
        int attempts,
        Duration firstPause,
        Duration longestPause,
        Duration answerWithin,
        Duration every,
        int atOnce,
        int sideBySide) {
    public UpdateRules {
        if (noticeDays < 0 || windowEnd < 1 || windowEnd > 23 || attempts < 1 || atOnce < 1 || sideBySide < 1) {
            throw new IllegalArgumentException("updates need a window, an attempt and somebody who makes them");
        }
    }

    /** The first day whose every hour lies so many whole days after the announcement. */
    public LocalDate premiumDay(LocalDate announcedOn) {
        return announcedOn.plusDays(noticeDays + 1L);
    }

    /** Premium clients have gone by then. */
    public LocalDate usualDay(LocalDate announcedOn) {
        return premiumDay(announcedOn).plusDays(1);
    }

    /** Whether that hour of Moscow suits a client of that kind. */
    public boolean allows(int hour, boolean isPremium) {
        return isPremium || hour < windowEnd;
    }

    /** Until when an update that starts then may be begun; null where any hour will do. */
    public @Nullable Instant endOfWindow(Instant startsAt, boolean isPremium) {
        return isPremium
                ? null
                : startsAt.atZone(Moscow.ZONE)
                        .toLocalDate()
                        .atTime(windowEnd, 0)
                        .atZone(Moscow.ZONE)
                        .toInstant();
    }

    /** The pause after that many attempts: it doubles each time up to the longest. */
    public Duration pauseAfter(int attempt) {
        var pause = firstPause.multipliedBy(1L << Math.clamp(attempt - 1L, 0, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
