package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** Nothing is open on this invoice: more money for the client is an advance (INV-7). */
public final class InvoiceAlreadyPaid extends InvoiceRefusal {
    InvoiceAlreadyPaid(Invoice.Paid paid) {
        super(
                Kind.CONFLICT,
                "invoice_already_paid",
                Map.of("invoice", paid.bill().number(), "paidOn", paid.paidOn()));
    }
}
