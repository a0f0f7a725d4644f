package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody can enter the account since {@code since}: {@code reason} is TRIAL_ENDED or DEBT. */
@WireType("trial.client-access-blocked.v1")
public record ClientAccessBlocked(
        UUID client, ClientLogin login, @Nullable UUID partner, String reason, LocalDate since) implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
