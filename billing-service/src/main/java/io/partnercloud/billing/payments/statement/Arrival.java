package io.partnercloud.billing.payments.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a statement came: what never changes about it. */
public record Arrival(
        UUID id,
        Source source,
        @Nullable String fileName,
        long size,
        String sha256,
        Instant receivedAt,
        String receivedBy) {
    /** By which way. */
    public enum Source {
        UPLOAD,
        DROP_FOLDER
    }
}
