package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;

/** Asks a client to pay for the days after what is paid, where that is due already (INV-4). */
public interface ContinueWhatIsDue {

    /** The caller holds the client's lock. Advance is used at once. */
    void continueIfDue(Client client);
}
