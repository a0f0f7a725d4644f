package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.Map;

/** The client has no paid subscription of this service: there is nothing to change, to end or to compensate. */
public final class SubscriptionNotPaid extends SubscriptionRefusal {
    SubscriptionNotPaid(ClientLogin client) {
        super("subscription_not_paid", Map.of("client", client));
    }
}
