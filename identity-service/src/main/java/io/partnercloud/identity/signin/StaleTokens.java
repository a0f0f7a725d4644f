package io.partnercloud.identity.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whose access tokens no longer say what is so. Who keeps tokens for browsers asks, and lets them be refreshed before their
 * next use; where the sign-in is over, that refresh is refused.
 */
public interface StaleTokens {

    /** What was issued to the person before that moment is stale. */
    record Mark(UUID person, Instant at) {}

    /**
     * Everything that is issued to the person by now, and while the running transaction is not yet seen; and whatever was issued
     * to keys of its making that may no longer what they may (PRT-15).
     */
    void mark(UUID person);

    /** What was issued for that key or look is worth nothing any more. */
    void markEnded(UUID keyOrView);

    List<Mark> since(Instant instant);
}
