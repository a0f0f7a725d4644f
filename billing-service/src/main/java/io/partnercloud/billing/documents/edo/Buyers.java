package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.act.ActNumber;

/** What is known of clients for electronic exchange; of most of them nothing. */
public interface Buyers {

    BuyerRequisites of(ClientId client);

    /** Of whose act it is. */
    BuyerRequisites of(ActNumber act);

    void state(ClientId client, BuyerRequisites requisites);
}
