package io.partnercloud.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits for an operator: its key is parked, or it cannot be read (OPS-3). */
record DeadLetter(
        UUID id,
        Kind kind,
        String consumer,
        Received message,
        @Nullable UUID eventId,
        @Nullable String type,
        @Nullable String cause,
        int attempts,
        Instant parkedAt,
        @Nullable Instant lastAttemptAt) {

    /** Why it waits. */
    enum Kind {
        /** It could not be handled. */
        FAILED,
        /** It came after one of its key that could not be handled. */
        FOLLOWING,
        /** It is not what the contract says; its key goes on. */
        UNREADABLE
    }
}
