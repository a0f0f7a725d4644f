package io.partnercloud.trial.update;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.trial.account.ClientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an infobase will be, or was, brought to a release (CLI-4). */
public record PlannedUpdate(
        UUID id,
        ClientId client,
        ClientLogin login,
        String clientName,
        @Nullable UUID partner,
        UUID infobase,
        String infobaseName,
        String configuration,
        String configurationName,
        String release,
        Instant startsAt,
        Instant announcedAt,
        @Nullable Instant movedAt,
        Status status,
        @Nullable String reason,
        int attempts,
        @Nullable Instant settledAt,
        long version) {
    /** How far it has come. */
    public enum Status {
        PLANNED,
        DONE,
        /** The provider did not manage it; the infobase is as it was. */
        FAILED,
        /** There is a newer release, or the infobase is no longer to be updated. */
        CANCELLED
    }

    /** Whether it can still be moved. */
    public boolean isMovable() {
        return status == Status.PLANNED && attempts == 0 && movedAt == null;
    }

    void requireMovable() {
        if (status != Status.PLANNED || attempts > 0) {
            throw new UpdateRefusal.NotPlanned();
        }
        if (movedAt != null) {
            throw new UpdateRefusal.AlreadyMoved();
        }
    }
}
