package io.partnercloud.platform.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as operators watch it (OPS-2). */
public record JobRunView(
        UUID id,
        String job,
        LocalDate on,
        String status,
        @Nullable Long total,
        long done,
        long failed,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        List<Parked> parked) {
    /** A subject that failed while the others went on. */
    public record Parked(String subject, String reason) {}
}
