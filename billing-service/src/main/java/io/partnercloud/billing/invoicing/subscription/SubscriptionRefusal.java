package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a subscription cannot do what is asked of it. */
public abstract sealed class SubscriptionRefusal extends Refusal
        permits SubscriptionEnded,
                SubscriptionGivenUp,
                SubscriptionNotPaid,
                ParametersDiffer,
                PostpaidNeedsPremium,
                PaidAfterwards {
    SubscriptionRefusal(String code, Map<String, ?> details) {
        super(Kind.CONFLICT, code, details);
    }
}
