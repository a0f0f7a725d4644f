package io.partnercloud.trial.update;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator has a failed update run again, at once (CLI-4). */
@Service
public class RetryUpdate {
    private final PlannedUpdates updates;
    private final Audit audit;
    private final Clock clock;

    RetryUpdate(PlannedUpdates updates, Audit audit, Clock clock) {
        this.updates = updates;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void retry(UUID id, @Nullable String reason) {
        var update = updates.locked(id).orElseThrow(() -> new UpdateRefusal.Unknown(id));
        if (update.status() != PlannedUpdate.Status.FAILED) {
            throw new UpdateRefusal.NotFailed();
        }
        updates.begin(id, clock.instant());
        audit.record(
                "update.retried",
                "client:" + update.login(),
                reason,
                Map.of("update", id, "status", "FAILED"),
                Map.of("update", id, "status", "PLANNED"));
    }
}
