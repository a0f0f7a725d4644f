package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.reward.client.ClientId;
import java.util.List;

/** What billing told about clients whom trial-service has not told about yet: nobody knows whose reward it is. */
public interface WaitingFacts {
    void add(ClientId client, BillingEvent fact);

    /** Takes all that waits for this client, in the order it came. */
    List<BillingEvent> take(ClientId client);

    long count();
}
