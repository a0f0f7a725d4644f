package io.partnercloud.billing.payments.payment;

import java.util.Map;

/** The reference belongs to a payment with other content: one of the two is mistyped. */
public final class ReferenceUsed extends PaymentRefusal {
    public ReferenceUsed(Payment payment) {
        super(
                Kind.CONFLICT,
                "payment_reference_used",
                Map.of("reference", payment.reference(), "amount", payment.amount(), "paidOn", payment.paidOn()));
    }
}
