package io.partnercloud.billing.payments.payment;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a payment cannot be recorded or taken back. */
public abstract sealed class PaymentRefusal extends Refusal
        permits ReferenceUsed, PaidInFuture, PaidTooEarly, PaymentUnknown, AlreadyReversed, PurposeUnclear {
    PaymentRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
