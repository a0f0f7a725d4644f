package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The client is a debtor: access must stop (BLK-1, BLK-3). The account is deleted on {@code deletionOn} unless all is paid. */
@WireType("billing.client-blocked.v1")
public record ClientBlocked(
        UUID client, ClientLogin login, @Nullable UUID partner, LocalDate blockedOn, Money debt, LocalDate deletionOn)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
