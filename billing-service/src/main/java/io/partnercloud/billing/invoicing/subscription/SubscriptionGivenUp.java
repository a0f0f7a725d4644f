package io.partnercloud.billing.invoicing.subscription;

import java.util.Map;

/** The service has been given up: it ends with what is paid, and nothing continues it unless that is taken back. */
public final class SubscriptionGivenUp extends SubscriptionRefusal {
    SubscriptionGivenUp(Subscription.Active active) {
        super("subscription_given_up", Map.of("paidThrough", active.paidThrough()));
    }
}
