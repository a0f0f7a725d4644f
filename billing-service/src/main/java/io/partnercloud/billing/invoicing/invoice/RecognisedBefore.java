package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.contracts.values.Money;

/** What acts have recognised of an invoice that is to be withdrawn (INV-9). */
public interface RecognisedBefore {

    /** All that was rendered of it, as its own lines or before it came. */
    Money rendered(InvoiceNumber invoice);

    /** As lines of this invoice: a later act takes it back. */
    Money onActs(InvoiceNumber invoice);

    /** As used days before it came (INV-11): they wait for another invoice now. */
    Money letGo(InvoiceNumber invoice);
}
