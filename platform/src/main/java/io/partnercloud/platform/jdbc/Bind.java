package io.partnercloud.platform.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How a value is handed to the database that its driver does not take as it is. */
public final class Bind {
    private Bind() {}

    /** A {@code timestamptz}; the driver knows no {@link Instant}. */
    public static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
