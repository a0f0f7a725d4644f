package io.partnercloud.billing.payments.payment;

import java.time.LocalDate;
import java.util.Map;

/** Money cannot have come on a day that has not begun. */
public final class PaidInFuture extends PaymentRefusal {
    PaidInFuture(LocalDate paidOn, LocalDate today) {
        super(Kind.RULE, "paid_on_in_future", Map.of("paidOn", paidOn, "today", today));
    }
}
