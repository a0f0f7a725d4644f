package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why an invoice cannot be made or cannot do what is asked of it. */
public abstract sealed class InvoiceRefusal extends Refusal
        permits InvoiceUnknown,
                InvoiceAlreadyPaid,
                InvoiceAlreadyCancelled,
                InvoicePartlyPaid,
                MonthsOutOfRange,
                ProviderMissing,
                PricesWithdrawn {
    InvoiceRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
