package io.partnercloud.billing.payments.payment;

import java.util.Map;
import java.util.UUID;

/** There is no such payment. */
public final class PaymentUnknown extends PaymentRefusal {
    public PaymentUnknown(UUID id) {
        super(Kind.UNKNOWN, "payment_unknown", Map.of("payment", id));
    }
}
