package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A planned update was moved to another moment, which is done once at most (CLI-4). */
@WireType("trial.update-moved.v1")
public record UpdateMoved(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        UUID update,
        String infobase,
        String configuration,
        String release,
        Instant startsAt)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
