package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** There is no such invoice, or it is another partner's client's, which must look the same (PRT-11). */
public final class InvoiceUnknown extends InvoiceRefusal {
    public InvoiceUnknown(InvoiceNumber number) {
        super(Kind.UNKNOWN, "invoice_unknown", Map.of("invoice", number));
    }
}
