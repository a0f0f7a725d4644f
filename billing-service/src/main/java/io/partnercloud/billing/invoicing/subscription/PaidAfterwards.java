package io.partnercloud.billing.invoicing.subscription;

import java.util.Map;

/** INV-11: the invoice of a postpaid subscription comes by itself when the month is over. */
public final class PaidAfterwards extends SubscriptionRefusal {
    public PaidAfterwards(Subscription.Active active) {
        super("subscription_postpaid", Map.of("paidThrough", active.paidThrough()));
    }
}
