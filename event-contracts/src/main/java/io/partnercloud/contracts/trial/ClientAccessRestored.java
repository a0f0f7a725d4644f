package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account can be entered again. */
@WireType("trial.client-access-restored.v1")
public record ClientAccessRestored(
        UUID client, ClientLogin login, @Nullable UUID partner, LocalDate on) implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
