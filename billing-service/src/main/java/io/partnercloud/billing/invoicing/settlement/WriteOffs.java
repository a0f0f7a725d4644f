package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** All that was ever given up; none is changed or deleted. */
public interface WriteOffs {
    /** A document and whose invoice it was. */
    record Entry(WriteOff document, ClientLogin client, String clientName) {}

    /** The next number of the year, without gaps; taken in the caller's transaction. */
    String nextNumber(int year);

    void add(Client client, WriteOff writeOff);

    /** For operators; no client does not narrow the list. */
    Listing<Entry> all(@Nullable ClientLogin client, PageQuery query);
}
