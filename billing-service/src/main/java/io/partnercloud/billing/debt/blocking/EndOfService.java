package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;

/** Lets one service be over; whoever owes for it too long loses it (BLK-2). The caller holds the client's lock. */
public interface EndOfService {

    void forDebt(Client client, SubscriptionId subscription, LocalDate on);
}
