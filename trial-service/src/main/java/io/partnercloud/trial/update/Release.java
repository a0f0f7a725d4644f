package io.partnercloud.trial.update;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a configuration; once published, infobases of it are updated to it (CLI-4). */
public record Release(
        UUID id,
        String configuration,
        String configurationName,
        String number,
        String notes,
        Status status,
        @Nullable Instant publishedAt,
        Instant createdAt,
        long version) {
    /** A draft may still be changed. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    Release requireDraft() {
        if (status != Status.DRAFT) {
            throw new UpdateRefusal.ReleaseIsPublished(number);
        }
        return this;
    }
}
