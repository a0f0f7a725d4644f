package io.partnercloud.billing.invoicing.ledger;

import io.partnercloud.billing.base.client.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The journal of all movements: it only grows, and every balance is derived from it (INV-7). */
public interface Ledger {

    void post(Posting posting);

    void postAll(List<Posting> postings);

    /** Of each of these clients; who never had a movement stands at nothing. */
    Map<ClientId, Balance> balances(Collection<ClientId> clients);

    Balance balance(ClientId client);
}
