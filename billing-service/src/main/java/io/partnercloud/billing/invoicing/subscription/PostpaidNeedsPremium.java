package io.partnercloud.billing.invoicing.subscription;

import java.util.Map;

/** INV-11: only who has the premium package pays afterwards. */
public final class PostpaidNeedsPremium extends SubscriptionRefusal {
    public PostpaidNeedsPremium() {
        super("postpaid_needs_premium", Map.of());
    }
}
