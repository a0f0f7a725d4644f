package io.partnercloud.billing.invoicing.invoice;

import java.util.List;

/** Gives out numbers without gaps, per legal entity and year (INV-5). */
public interface InvoiceNumbers {

    /**
     * The next numbers of the provider's series. They are taken in the caller's transaction: rolled back with it, and
     * whoever else wants one waits for its end.
     *
     * @throws InvoiceRefusal.ProviderMissing when there is no legal entity that bills
     */
    List<InvoiceNumber> next(int year, int count);
}
