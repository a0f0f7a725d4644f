package io.partnercloud.billing.invoice;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** Invoices as people read them, page by page. */
public interface InvoiceLists {

    Page<Invoice> of(PartnerScope scope, InvoiceFilter filter, PageQuery query);

    /** Empty also where it is another partner's (PRT-11). */
    Optional<Invoice> of(PartnerScope scope, InvoiceNumber number);

    /** For operators. */
    Page<Invoice> all(InvoiceFilter filter, PageQuery query);
}
