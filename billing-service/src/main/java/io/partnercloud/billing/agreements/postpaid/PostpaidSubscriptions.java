package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subscriptions that are paid for afterwards, and what has been asked for so far. */
public interface PostpaidSubscriptions {
    /** A subscription and whose it is. */
    record Due(SubscriptionId subscription, ClientId client) {}

    /** Those that have not been invoiced through that day and are not blocked, a few at a time. */
    List<Due> notInvoicedThrough(LocalDate day, Optional<SubscriptionId> after, int limit);

    long countNotInvoicedThrough(LocalDate day);

    /** The last day that is paid or asked for. */
    LocalDate invoicedThrough(Subscription.Active subscription);

    /** Days on which the service was stopped: the first one, and the first that was open again, if it is. */
    Map<SubscriptionId, List<Blocked>> blocks(Collection<SubscriptionId> subscriptions);

    /** From the first day on, until the day before {@code until}. */
    record Blocked(LocalDate from, Optional<LocalDate> until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }
}
