package io.partnercloud.billing.subscription;

import java.util.UUID;

/** Which subscription. */
public record SubscriptionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
