package io.partnercloud.billing.order;

import io.partnercloud.billing.client.ClientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Prepaid subscriptions that are paid through exactly a day, are not blocked, and have no invoice that continues them. */
public interface Renewals {

    /** In the order of clients, a few at a time. */
    List<ClientId> due(LocalDate paidThrough, Optional<ClientId> after, int limit);

    /** How many clients that are. */
    long count(LocalDate paidThrough);

    /** Those of these clients that are still due; the caller holds their locks. */
    List<Renewal> of(Collection<ClientId> clients, LocalDate paidThrough);
}
