package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** Invoices as people read them: page by page, or all of them as an export. */
public interface InvoiceLists {

    Listing<Invoice> of(Scope scope, InvoiceFilter filter, PageQuery query);

    /** Empty also where it is another's (PRT-11). */
    Optional<Invoice> of(Scope scope, InvoiceNumber number);
}
