package io.partnercloud.billing.debt.web;

import io.partnercloud.billing.pricing.CountedParameters;
import io.partnercloud.billing.pricing.IndividualParameters;
import io.partnercloud.billing.pricing.RentParameters;
import io.partnercloud.billing.pricing.ServiceParameters;
import io.partnercloud.billing.subscription.BillingMode;
import io.partnercloud.billing.subscription.Subscription;
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
        @Nullable LocalDate paidThrough) {
    /** Only asked for, paid at least once, or over. */
    enum State {
        PENDING,
        ACTIVE,
        ENDED
    }

    static SubscriptionView of(Subscription subscription) {
        return switch (subscription) {
            case Subscription.Pending it -> view(it, State.PENDING, null, null, null);
            case Subscription.Active it -> view(it, State.ACTIVE, it.mode(), it.contractDate(), it.paidThrough());
            case Subscription.Ended it -> view(it, State.ENDED, null, null, null);
        };
    }

    private static SubscriptionView view(
            Subscription subscription,
            State state,
            @Nullable BillingMode mode,
            @Nullable LocalDate contractDate,
            @Nullable LocalDate paidThrough) {
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
                mode,
                contractDate,
                paidThrough);
    }
}
