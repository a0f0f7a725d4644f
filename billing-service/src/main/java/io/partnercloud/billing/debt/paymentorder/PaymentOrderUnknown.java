package io.partnercloud.billing.debt.paymentorder;

import java.util.Map;
import java.util.UUID;

/** There is no such payment order, or it is another partner's, which must look the same (PRT-11). */
public final class PaymentOrderUnknown extends PaymentOrderRefusal {
    public PaymentOrderUnknown(UUID id) {
        super(Kind.UNKNOWN, "payment_order_unknown", Map.of("paymentOrder", id));
    }
}
