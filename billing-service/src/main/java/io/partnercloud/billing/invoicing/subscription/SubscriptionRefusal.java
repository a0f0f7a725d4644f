package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a subscription cannot do what is asked of it. */
public abstract sealed class SubscriptionRefusal extends Refusal {
    private SubscriptionRefusal(String code, Map<String, ?> details) {
        super(Kind.CONFLICT, code, details);
    }

    /** The subscription is over and does not come back. */
    public static final class Ended extends SubscriptionRefusal {
        Ended(Subscription.Ended ended) {
            super("subscription_ended", Map.of("on", ended.endedOn()));
        }
    }

    /** The service has been given up: it ends with what is paid, and nothing continues it unless that is taken back. */
    public static final class GivenUp extends SubscriptionRefusal {
        GivenUp(Subscription.Active active) {
            super("subscription_given_up", Map.of("paidThrough", active.paidThrough()));
        }
    }

    /** The client has no paid subscription of this service: there is nothing to change, to end or to compensate. */
    public static final class NotPaid extends SubscriptionRefusal {
        public NotPaid(ClientLogin client) {
            super("subscription_not_paid", Map.of("client", client));
        }
    }

    /** A paid subscription is invoiced for the parameters it has; other ones are a change of it (CHG). */
    public static final class ParametersDiffer extends SubscriptionRefusal {
        public ParametersDiffer(Subscription.Active active) {
            super("subscription_parameters_differ", Map.of("paidThrough", active.paidThrough()));
        }
    }

    /** INV-11: only who has the premium package pays afterwards. */
    public static final class PostpaidNeedsPremium extends SubscriptionRefusal {
        public PostpaidNeedsPremium() {
            super("postpaid_needs_premium", Map.of());
        }
    }

    /** INV-11: the invoice of a postpaid subscription comes by itself when the month is over. */
    public static final class PaidAfterwards extends SubscriptionRefusal {
        public PaidAfterwards(Subscription.Active active) {
            super("subscription_postpaid", Map.of("paidThrough", active.paidThrough()));
        }
    }
}
