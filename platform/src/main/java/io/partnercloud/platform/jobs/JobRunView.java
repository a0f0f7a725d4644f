package io.partnercloud.platform.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as operators watch it (OPS-2). {@code retryAt} is there where it failed and is tried again. */
record JobRunView(
        UUID id,
        String job,
        LocalDate on,
        int number,
        RunStatus status,
        @Nullable Long total,
        long done,
        long failed,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant retryAt,
        @Nullable String error,
        List<ParkedSubject> parked) {

    /** A subject that could not be handled while the others went on. */
    record ParkedSubject(String subject, String reason, Instant parkedAt) {}

    JobRunView with(List<ParkedSubject> subjects) {
        return new JobRunView(
                id,
                job,
                on,
                number,
                status,
                total,
                done,
                failed,
                createdAt,
                startedAt,
                finishedAt,
                retryAt,
                error,
                subjects);
    }
}
