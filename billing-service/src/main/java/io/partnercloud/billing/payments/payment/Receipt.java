package io.partnercloud.billing.payments.payment;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Word of money that came, from wherever (INV-6). The reference is unique over all payments: told twice, it came once. */
public sealed interface Receipt permits PaymentByHand, PaymentByBank {
    Purpose purpose();

    Money amount();

    /** Null for today. */
    @Nullable
    LocalDate paidOn();

    String reference();

    PaymentSource source();
}
