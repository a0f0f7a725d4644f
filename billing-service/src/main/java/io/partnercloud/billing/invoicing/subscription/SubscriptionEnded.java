package io.partnercloud.billing.invoicing.subscription;

import java.util.Map;

/** The subscription is over and does not come back. */
public final class SubscriptionEnded extends SubscriptionRefusal {
    SubscriptionEnded(Subscription.Ended ended) {
        super("subscription_ended", Map.of("on", ended.endedOn()));
    }
}
