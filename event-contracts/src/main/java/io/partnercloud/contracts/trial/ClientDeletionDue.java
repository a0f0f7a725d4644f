package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account will be deleted on {@code deletionOn}: {@code reason} is TRIAL_ENDED or DEBT (TRL-4, BLK-2). */
@WireType("trial.client-deletion-due.v1")
public record ClientDeletionDue(
        UUID client, ClientLogin login, @Nullable UUID partner, String reason, LocalDate deletionOn)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
