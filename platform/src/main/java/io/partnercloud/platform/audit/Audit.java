package io.partnercloud.platform.audit;

import org.jspecify.annotations.Nullable;

/** The record of who did what, when, to what and why (OPS-1). Every change made under {@code /api/admin} is recorded. */
public interface Audit {
    /**
     * Records in the caller's transaction; who, when and the trace come from the context.
     *
     * @param action what was done, such as {@code payment.recorded}
     * @param subject to what, such as {@code invoice:42}
     * @param before the state before, written as JSON
     * @param after the state after, written as JSON
     */
    void record(
            String action, String subject, @Nullable String reason, @Nullable Object before, @Nullable Object after);
}
