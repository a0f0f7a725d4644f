package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The request was refused after it had been taken, with the reason for the one who asked. */
@WireType("trial.trial-rejected.v1")
public record TrialRejected(UUID client, @Nullable UUID partner, String clientName, String reason)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
