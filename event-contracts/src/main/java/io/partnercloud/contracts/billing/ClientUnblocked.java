package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing is owed any more: access must open again (BLK-2). */
@WireType("billing.client-unblocked.v1")
public record ClientUnblocked(
        UUID client, ClientLogin login, @Nullable UUID partner, LocalDate unblockedOn) implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
