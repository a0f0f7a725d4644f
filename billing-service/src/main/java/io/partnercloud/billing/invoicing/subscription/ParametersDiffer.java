package io.partnercloud.billing.invoicing.subscription;

import java.util.Map;

/** A paid subscription is invoiced for the parameters it has; other ones are a change of it (CHG). */
public final class ParametersDiffer extends SubscriptionRefusal {
    public ParametersDiffer(Subscription.Active active) {
        super("subscription_parameters_differ", Map.of("paidThrough", active.paidThrough()));
    }
}
