package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account and its data are gone; the documents stay (CLI-1). */
@WireType("trial.client-deleted.v1")
public record ClientDeleted(
        UUID client, ClientLogin login, @Nullable UUID partner, String reason, LocalDate deletedOn)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
