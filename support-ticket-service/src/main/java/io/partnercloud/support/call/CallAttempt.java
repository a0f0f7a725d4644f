package io.partnercloud.support.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One call that an operator made. */
public record CallAttempt(
        UUID id,
        UUID task,
        Instant at,
        CallOutcome outcome,
        @Nullable String note,
        String operator) {}
