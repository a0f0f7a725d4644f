package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One service is over from {@code endedOn} on, the account and its other services are not. {@code reason} is DEBT (BLK-2) or GIVEN_UP. */
@WireType("billing.subscription-ended.v1")
public record SubscriptionEnded(
        UUID client, ClientLogin login, @Nullable UUID partner, CloudService service, LocalDate endedOn, String reason)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
