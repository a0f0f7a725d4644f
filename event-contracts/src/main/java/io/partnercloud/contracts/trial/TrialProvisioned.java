package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.SealedSecret;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account exists and its trial has begun (TRL-3, TRL-4). {@code startsOn} is day 1, {@code endsOn} the last day of access; the password is sealed for notification-service. */
@WireType("trial.trial-provisioned.v1")
public record TrialProvisioned(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        String clientName,
        @Nullable String inn,
        String contactName,
        @Nullable String phone,
        String email,
        List<String> products,
        int users,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        String accessUrl,
        SealedSecret initialPassword)
        implements TrialEvent {
    public TrialProvisioned {
        products = List.copyOf(products);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
