package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** Money has come for this invoice: it can only be paid in full, not withdrawn. */
public final class InvoicePartlyPaid extends InvoiceRefusal {
    InvoicePartlyPaid(Invoice invoice) {
        super(
                Kind.CONFLICT,
                "invoice_partly_paid",
                Map.of("invoice", invoice.bill().number(), "paid", invoice.paid(), "open", invoice.open()));
    }
}
