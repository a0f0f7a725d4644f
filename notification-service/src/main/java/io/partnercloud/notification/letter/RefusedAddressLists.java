package io.partnercloud.notification.letter;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** Refused addresses as operators read them. */
public interface RefusedAddressLists {
    /** @param q a part of the address; null for all */
    Listing<RefusedAddress> of(@Nullable String q, PageQuery query);
}
