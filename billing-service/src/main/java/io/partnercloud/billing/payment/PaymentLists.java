package io.partnercloud.billing.payment;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** Payments as operators read them, page by page. */
public interface PaymentLists {

    /** A client of null does not narrow the list. */
    Page<Payment> all(@Nullable ClientLogin client, PageQuery query);
}
