package io.partnercloud.support.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call that an operator made. */
public record CallAttempt(
        Instant at, CallOutcome outcome, @Nullable String note, String operator) {}
