package io.partnercloud.billing.invoicing.credit;

import io.partnercloud.billing.base.client.Client;

/** All credits ever granted. */
public interface Credits {

    /** The next number of the year, without gaps; taken in the caller's transaction. */
    String nextNumber(int year);

    void add(Client client, Credit credit);
}
