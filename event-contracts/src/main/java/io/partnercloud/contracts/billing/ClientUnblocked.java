package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing is owed for the service any more: it must open again (BLK-2). {@code service} is null where it was told before blocks knew theirs. */
@WireType("billing.client-unblocked.v1")
public record ClientUnblocked(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate unblockedOn,
        @Nullable CloudService service) implements BillingEvent {
    /** Whether access to the rented software is concerned; a fact from before blocks knew their service concerns all of it. */
    public boolean concernsRent() {
        return service == null || service == CloudService.RENT;
    }

    @Override
    public String key() {
        return client.toString();
    }
}
