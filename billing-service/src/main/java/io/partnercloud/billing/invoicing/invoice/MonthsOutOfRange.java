package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** An invoice covers at least one month and at most so many (INV-1). */
public final class MonthsOutOfRange extends InvoiceRefusal {
    MonthsOutOfRange(int months, int atMost) {
        super(Kind.RULE, "months_out_of_range", Map.of("months", months, "atMost", atMost));
    }
}
