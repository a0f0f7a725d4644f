package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service is not paid: it must stop (BLK-1, BLK-3), and is over on {@code deletionOn} unless {@code debt} is paid. {@code service}
 * is null where it was told before blocks knew theirs.
 */
@WireType("billing.client-blocked.v1")
public record ClientBlocked(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate blockedOn,
        Money debt,
        LocalDate deletionOn,
        @Nullable CloudService service)
        implements BillingEvent {
    /** Whether access to the rented software is concerned; a fact from before blocks knew their service concerns all of it. */
    public boolean concernsRent() {
        return service == null || service == CloudService.RENT;
    }

    @Override
    public String key() {
        return client.toString();
    }
}
