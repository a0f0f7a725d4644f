package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why a payment order cannot be taken or shown. */
public abstract sealed class PaymentOrderRefusal extends Refusal {
    private PaymentOrderRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such payment order, or it is another partner's, which must look the same (PRT-11). */
    public static final class Unknown extends PaymentOrderRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "payment_order_unknown", Map.of("paymentOrder", id));
        }
    }
}
