package io.partnercloud.identity.membership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person asks to enter a partner's cabinet (PRT-6), and what became of it. */
public record MembershipRequest(
        UUID id,
        UUID person,
        String name,
        String email,
        UUID partner,
        @Nullable String partnerName,
        State state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** Only what waits can be decided, once. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED
    }
}
