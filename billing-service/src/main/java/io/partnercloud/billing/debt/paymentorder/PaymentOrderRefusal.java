package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a payment order cannot be taken or shown. */
public abstract sealed class PaymentOrderRefusal extends Refusal permits PaymentOrderUnknown, FileTypeUnknown {
    PaymentOrderRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
