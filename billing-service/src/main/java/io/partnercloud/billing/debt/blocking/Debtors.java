package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where paid subscriptions stand that are not blocked, found by what is to be done about them. */
public interface Debtors {

    /** One per paid service that is not blocked. */
    List<Standing> standings(ClientId client);

    /** BLK-1: those whose blocking day has come, in the order of clients, a few at a time. */
    List<Standing> toBlock(LocalDate on, Optional<ClientId> after, int limit);

    long countToBlock(LocalDate on);

    /** Those whose blocking day is exactly so many days away. */
    List<Standing> blockedIn(int days, LocalDate on, Optional<ClientId> after, int limit);

    long countBlockedIn(int days, LocalDate on);

    /** What is open for a service and past its due date; goods are handed over when they are paid (INV-12). */
    List<ClientBalance.Open> overdue(SubscriptionId subscription, LocalDate on);
}
