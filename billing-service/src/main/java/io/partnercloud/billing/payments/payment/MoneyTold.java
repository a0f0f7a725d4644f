package io.partnercloud.billing.payments.payment;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money that came, as an operator or the bank tells of it (INV-6). The reference is unique over all payments: told twice, it came once. */
sealed interface MoneyTold permits PaymentByHand, PaymentByBank {
    Purpose purpose();

    Money amount();

    /** Null for today. */
    @Nullable
    LocalDate paidOn();

    String reference();

    PaymentSource source();
}
