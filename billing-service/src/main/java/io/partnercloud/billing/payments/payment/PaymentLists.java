package io.partnercloud.billing.payments.payment;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;

/** Payments as people read them: page by page, or all of them as an export. */
public interface PaymentLists {

    Listing<Payment> of(Scope scope, PaymentFilter filter, PageQuery query);
}
