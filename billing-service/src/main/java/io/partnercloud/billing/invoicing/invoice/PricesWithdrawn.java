package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** The price list by which the invoice was priced has been taken back in the same moment (PRC-7): asked for again, it has other prices. */
public final class PricesWithdrawn extends InvoiceRefusal {
    public PricesWithdrawn() {
        super(Kind.CONFLICT, "prices_withdrawn", Map.of());
    }
}
