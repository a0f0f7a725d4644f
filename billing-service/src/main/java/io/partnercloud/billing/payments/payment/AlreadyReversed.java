package io.partnercloud.billing.payments.payment;

import java.time.LocalDate;
import java.util.Map;

/** The payment went back already. */
public final class AlreadyReversed extends PaymentRefusal {
    AlreadyReversed(Payment payment, LocalDate on) {
        super(Kind.CONFLICT, "payment_already_reversed", Map.of("payment", payment.id(), "on", on));
    }
}
