package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.pricing.price.QuoteLine;
import java.util.List;

/** Days that are paid, in the prices they are paid in (PRC-7): what a month of them costs as it is, and as it is wanted. */
record PricedDays(BillingPeriod days, List<QuoteLine> before, List<QuoteLine> after) {
    PricedDays {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
