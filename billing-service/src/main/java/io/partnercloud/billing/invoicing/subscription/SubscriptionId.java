package io.partnercloud.billing.invoicing.subscription;

import java.util.UUID;

/** Which subscription. */
public record SubscriptionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
