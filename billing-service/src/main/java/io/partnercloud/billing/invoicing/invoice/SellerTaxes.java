package io.partnercloud.billing.invoicing.invoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How the provider is taxed. */
public interface SellerTaxes {

    /** As it was when each of these invoices was issued. */
    Map<InvoiceNumber, SellerTax> of(Collection<InvoiceNumber> invoices);

    /** As it is now, for what is issued on that day. */
    SellerTax now(LocalDate issuedOn);
}
