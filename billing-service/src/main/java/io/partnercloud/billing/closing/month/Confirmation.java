package io.partnercloud.billing.closing.month;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An accountant has looked at a step. {@code open} points were left, and {@code note} says why that is right. */
public record Confirmation(
        ClosingStep step,
        String by,
        Instant at,
        long open,
        @Nullable String note) {}
