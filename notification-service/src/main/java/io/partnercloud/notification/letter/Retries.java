package io.partnercloud.notification.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter that did not go out is tried again (NTF-2): ever later, the last delay repeated, until patience ends. Real time, not business time. */
record Retries(List<Duration> delays, Duration patience) {
    Retries {
        delays = List.copyOf(delays);
        if (delays.isEmpty()) {
            throw new IllegalArgumentException("at least one delay is needed");
        }
    }

    /** Empty when the next attempt would come after patience has ended. */
    Optional<Instant> next(int attempts, Instant dueSince, Instant now) {
        var delay = delays.get(Math.min(attempts, delays.size()) - 1);
        var next = now.plus(delay);
        return next.isAfter(dueSince.plus(patience)) ? Optional.empty() : Optional.of(next);
    }
}
