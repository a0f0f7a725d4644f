package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trial ends soon; {@code endsOn} is its last day (TRL-4). */
@WireType("trial.trial-ending.v1")
public record TrialEnding(
        UUID client, ClientLogin login, @Nullable UUID partner, LocalDate endsOn) implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
