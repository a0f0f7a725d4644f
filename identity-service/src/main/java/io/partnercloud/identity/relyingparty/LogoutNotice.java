package io.partnercloud.identity.relyingparty;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that is over, of which a site is to be told.
 *
 * @param session which of the person's, as the site knows it; null where all are meant
 */
public record LogoutNotice(
        UUID id,
        String clientId,
        URI address,
        String subject,
        @Nullable String session,
        Instant endedAt,
        int attempts) {
    /** A site that is away for longer has forgotten the session by itself. */
    static final Duration WORTH_TELLING = Duration.ofDays(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9; // about three quarters of an hour

    /** The pause before the next attempt doubles with each that failed. */
    Instant nextAttempt(Instant now) {
        return now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
    }

    boolean isStale(Instant now) {
        return endedAt.plus(WORTH_TELLING).isBefore(now);
    }
}
