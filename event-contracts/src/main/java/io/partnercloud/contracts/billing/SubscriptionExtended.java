package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A later invoice is paid: access is paid through a later day. */
@WireType("billing.subscription-extended.v1")
public record SubscriptionExtended(
        UUID client, ClientLogin login, @Nullable UUID partner, CloudService service, LocalDate paidThrough)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
