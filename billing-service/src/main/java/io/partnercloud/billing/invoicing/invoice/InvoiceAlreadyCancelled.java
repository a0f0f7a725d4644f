package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** The invoice asks for nothing any more. */
public final class InvoiceAlreadyCancelled extends InvoiceRefusal {
    InvoiceAlreadyCancelled(Invoice.Cancelled cancelled) {
        super(
                Kind.CONFLICT,
                "invoice_already_cancelled",
                Map.of("invoice", cancelled.bill().number(), "on", cancelled.on()));
    }
}
