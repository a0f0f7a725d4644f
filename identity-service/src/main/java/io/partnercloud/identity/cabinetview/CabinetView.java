package io.partnercloud.identity.cabinetview;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look at a partner's cabinet: whose, by whom, why, and for how long. */
public record CabinetView(
        UUID id,
        UUID partner,
        @Nullable String partnerName,
        UUID operator,
        String operatorName,
        String reason,
        Instant beganAt,
        Instant endsAt,
        @Nullable Instant endedAt) {
    /** It is begun anew, with a reason, by who has to look for longer. */
    static final Duration LONGEST = Duration.ofMinutes(30);
}
