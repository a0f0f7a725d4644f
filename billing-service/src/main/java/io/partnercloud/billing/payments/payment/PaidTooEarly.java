package io.partnercloud.billing.payments.payment;

import java.time.LocalDate;
import java.util.Map;

/** An operator names a day on which this money cannot have come: before the invoice was issued, or too long ago. */
public final class PaidTooEarly extends PaymentRefusal {
    PaidTooEarly(LocalDate paidOn, LocalDate earliest) {
        super(Kind.RULE, "paid_on_too_early", Map.of("paidOn", paidOn, "earliest", earliest));
    }
}
