package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.pricing.price.CountedParameters;
import io.partnercloud.billing.pricing.price.IndividualParameters;
import io.partnercloud.billing.pricing.price.RentParameters;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client has ordered of one service, in the words in which it is ordered: {@code parameters} of RENT, {@code items}
 * of PBX and CASH_DESK; of the others a {@code description} of what was agreed on.
 */
record SubscriptionView(
        CloudService service,
        String tariff,
        State state,
        @Nullable RentParameters parameters,
        @Nullable Map<String, Integer> items,
        @Nullable String description,
        Money monthly,
        @Nullable BillingMode billingMode,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate paidThrough,
        @Nullable LocalDate givenUpOn) {
    /** Only asked for, paid at least once, or over. */
    enum State {
        PENDING,
        ACTIVE,
        ENDED
    }

    static SubscriptionView of(Subscription subscription) {
        return switch (subscription) {
            case Subscription.Pending pending -> view(pending, State.PENDING, null);
            case Subscription.Active active -> view(active, State.ACTIVE, active);
            case Subscription.Ended ended -> view(ended, State.ENDED, null);
        };
    }

    private static SubscriptionView view(Subscription subscription, State state, Subscription.@Nullable Active active) {
        var terms = subscription.terms();
        ServiceParameters ordered = terms.parameters();
        return new SubscriptionView(
                terms.service(),
                terms.tariff(),
                state,
                ordered instanceof RentParameters rent ? rent : null,
                ordered instanceof CountedParameters counted ? counted.items() : null,
                ordered instanceof IndividualParameters individual ? individual.description() : null,
                terms.monthly(),
                active == null ? null : active.mode(),
                active == null ? null : active.contractDate(),
                active == null ? null : active.paidThrough(),
                active == null ? null : active.givenUpOn());
    }
}
