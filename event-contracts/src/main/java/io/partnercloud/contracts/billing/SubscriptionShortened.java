package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment went back (INV-7): the service is paid through an earlier day than was told before. Whether it stops is told by {@link ClientBlocked}. */
@WireType("billing.subscription-shortened.v1")
public record SubscriptionShortened(
        UUID client, ClientLogin login, @Nullable UUID partner, CloudService service, LocalDate paidThrough)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
