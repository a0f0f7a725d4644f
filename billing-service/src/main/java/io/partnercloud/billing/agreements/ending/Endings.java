package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Services that were given up, found by when they are over. */
public interface Endings {
    /** Which service and whose. */
    record Due(ClientId client, SubscriptionId subscription) {}

    /** Those for which nothing is paid on that day any more, in the order of their ids, a few at a time. */
    List<Due> overOn(LocalDate on, Optional<SubscriptionId> after, int limit);

    long countOverOn(LocalDate on);
}
