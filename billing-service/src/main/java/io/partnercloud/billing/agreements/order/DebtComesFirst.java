package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.invoicing.invoice.Invoice;
import java.util.Map;

/** An overdue invoice is not replaced by another one: it is to be paid. */
public final class DebtComesFirst extends OrderRefusal {
    public DebtComesFirst(Invoice overdue) {
        super(
                Kind.CONFLICT,
                "debt_comes_first",
                Map.of("invoice", overdue.bill().number(), "open", overdue.open()));
    }
}
