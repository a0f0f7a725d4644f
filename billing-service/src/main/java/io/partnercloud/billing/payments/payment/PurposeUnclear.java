package io.partnercloud.billing.payments.payment;

import java.util.Map;

/** A payment names an invoice or a client, not both and not neither. */
public final class PurposeUnclear extends PaymentRefusal {
    public PurposeUnclear() {
        super(Kind.RULE, "payment_purpose_unclear", Map.of());
    }
}
