package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asked for a trial (TRL-2). The client exists from here on, without a login. {@code partner} is null where no partner made the request; {@code purpose} is CLIENT or OWN_USE. */
@WireType("trial.trial-requested.v1")
public record TrialRequested(
        UUID client,
        @Nullable UUID partner,
        String clientName,
        @Nullable String inn,
        String contactName,
        @Nullable String phone,
        String email,
        List<String> products,
        int users,
        String purpose,
        String comment)
        implements TrialEvent {
    public TrialRequested {
        products = List.copyOf(products);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
