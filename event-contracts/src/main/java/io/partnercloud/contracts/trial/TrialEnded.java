package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trial is over without a payment; the account is deleted on {@code deletionOn} (TRL-4). */
@WireType("trial.trial-ended.v1")
public record TrialEnded(
        UUID client, ClientLogin login, @Nullable UUID partner, LocalDate endedOn, LocalDate deletionOn)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
