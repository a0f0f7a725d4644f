package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The provider failed for good; an operator has a task now and the partner must know (TRL-11). */
@WireType("trial.provisioning-failed.v1")
public record ProvisioningFailed(UUID client, @Nullable UUID partner, String clientName, String reason)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
