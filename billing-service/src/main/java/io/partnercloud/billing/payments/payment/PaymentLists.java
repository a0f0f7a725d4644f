package io.partnercloud.billing.payments.payment;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments as people read them: page by page, or all of them as an export. */
public interface PaymentLists {

    Listing<Payment> of(PartnerScope scope, PaymentFilter filter, PageQuery query);

    /** For operators; a partner of null does not narrow it. */
    Listing<Payment> all(@Nullable UUID partner, PaymentFilter filter, PageQuery query);
}
