package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account's products or number of users changed (TRL-9). */
@WireType("trial.client-parameters-changed.v1")
public record ClientParametersChanged(
        UUID client, ClientLogin login, @Nullable UUID partner, List<String> products, int users)
        implements TrialEvent {
    public ClientParametersChanged {
        products = List.copyOf(products);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
