package io.partnercloud.billing.documents.act;

import java.util.Collection;

/** How acts get to the clients (INV-10). */
public interface ActDelivery {

    /** Sees to it in the caller's transaction; who has no address for it gets none. */
    void deliver(Collection<Acts.Issued> acts);
}
