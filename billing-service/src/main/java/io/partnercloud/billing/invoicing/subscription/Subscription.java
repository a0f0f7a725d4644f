package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client's order of one service. Its type says whether it is only asked for, paid through a day, or over. */
public sealed interface Subscription {
    Terms terms();

    long version();

    /** Asked for; its first invoice is not paid. */
    record Pending(Terms terms, long version) implements Subscription {}

    /**
     * Paid at least once (CLI-2): {@code contractDate} is the day of that payment, {@code paidThrough} the last paid day.
     * Given up, it ends with that day and is not continued.
     */
    record Active(
            Terms terms,
            LocalDate contractDate,
            LocalDate paidThrough,
            BillingMode mode,
            @Nullable LocalDate givenUpOn,
            long version)
            implements Subscription {
        private Active with(Terms otherTerms, LocalDate otherPaidThrough) {
            return new Active(otherTerms, contractDate, otherPaidThrough, mode, givenUpOn, version);
        }

        public boolean isGivenUp() {
            return givenUpOn != null;
        }

        /** Whether that is so already changes nothing; what is paid for afterwards has no paid day to end with (INV-11). */
        public Active giveUp(LocalDate on) {
            if (mode == BillingMode.POSTPAID) {
                throw new SubscriptionRefusal.PaidAfterwards(this);
            }
            return isGivenUp() ? this : new Active(terms, contractDate, paidThrough, mode, on, version);
        }

        /** It is wanted after all; as long as it is not over. */
        public Active takeBack() {
            return new Active(terms, contractDate, paidThrough, mode, null, version);
        }

        /** @throws SubscriptionRefusal.GivenUp because what ends is not continued */
        public void requireNotGivenUp() {
            if (isGivenUp()) {
                throw new SubscriptionRefusal.GivenUp(this);
            }
        }

        /** INV-11: postpaid is for premium clients. */
        public Active billed(BillingMode wanted) {
            if (wanted == BillingMode.POSTPAID && !terms.parameters().premium()) {
                throw new SubscriptionRefusal.PostpaidNeedsPremium();
            }
            requireNotGivenUp();
            return new Active(terms, contractDate, paidThrough, wanted, givenUpOn, version);
        }
    }

    /** Over: given up, not paid for too long, never paid at all, or the account is deleted. */
    record Ended(Terms terms, LocalDate endedOn, long version) implements Subscription {}

    /** What happened to it. */
    sealed interface Event {
        /** CLI-2: the offer is accepted. */
        record Activated(Active subscription) implements Event {}

        record Extended(Active subscription) implements Event {}

        /** CHG. */
        record Changed(Active subscription, LocalDate effectiveOn) implements Event {}
    }

    /** An invoice for the days through {@code through} is paid. */
    default Change<Subscription, Event> pay(LocalDate through, LocalDate paidOn, Money monthly) {
        return switch (this) {
            case Pending pending -> {
                var active = new Active(
                        pending.terms.costing(monthly), paidOn, through, BillingMode.PREPAID, null, version());
                yield Change.to(active, new Event.Activated(active));
            }
            case Active active -> {
                if (!through.isAfter(active.paidThrough)) {
                    throw new IllegalStateException("paid through " + active.paidThrough + " already");
                }
                var extended = active.with(active.terms.costing(monthly), through);
                yield Change.to(extended, new Event.Extended(extended));
            }
            case Ended ended -> throw new SubscriptionRefusal.Ended(ended);
        };
    }

    /** INV-7: the payment for the days after {@code through} went back. The contract stays, the days are no longer paid. */
    default Active unpay(LocalDate through) {
        return switch (this) {
            case Active active -> active.with(active.terms, through);
            case Pending _ -> throw new IllegalStateException("nothing has been paid for it");
            case Ended ended -> throw new SubscriptionRefusal.Ended(ended);
        };
    }

    /** Other parameters are wanted before anything is paid. What is paid is changed by CHG. */
    default Pending reorder(ServiceParameters parameters, Money monthly) {
        return switch (this) {
            case Pending pending -> new Pending(pending.terms.ordering(parameters, monthly), version());
            case Active active -> throw new SubscriptionRefusal.ParametersDiffer(active);
            case Ended ended -> throw new SubscriptionRefusal.Ended(ended);
        };
    }

    /** CHG: it has other parameters from {@code from} on; what is paid stays paid. */
    default Change<Subscription, Event> change(ServiceParameters parameters, Money monthly, LocalDate from) {
        return switch (this) {
            case Active active -> {
                if (active.mode == BillingMode.POSTPAID && !parameters.premium()) {
                    throw new SubscriptionRefusal.PostpaidNeedsPremium();
                }
                var changed = active.with(active.terms.ordering(parameters, monthly), active.paidThrough);
                yield Change.to(changed, new Event.Changed(changed, from));
            }
            case Pending _ -> throw new IllegalStateException("what is not paid is ordered anew, not changed");
            case Ended ended -> throw new SubscriptionRefusal.Ended(ended);
        };
    }

    default Ended end(LocalDate on) {
        return switch (this) {
            case Pending _, Active _ -> new Ended(terms(), on, version());
            case Ended ended -> throw new SubscriptionRefusal.Ended(ended);
        };
    }
}
