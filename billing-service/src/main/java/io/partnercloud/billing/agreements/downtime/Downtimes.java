package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;

/** All downtimes that were recorded, and the table of what they are worth. */
public interface Downtimes {

    Compensation compensation();

    /** Takes the place of the whole table; what was given back stays. */
    void compensateBy(Compensation compensation);

    /** Whether one is recorded already that overlaps. */
    boolean overlaps(SubscriptionId subscription, Instant startedAt, Instant endedAt);

    void add(Client client, Downtime downtime, String recordedBy);

    /** The latest first. */
    Listing<Downtime> of(ClientId client, PageQuery query);
}
