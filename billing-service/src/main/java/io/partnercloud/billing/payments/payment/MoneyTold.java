package io.partnercloud.billing.payments.payment;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money that came, as an operator or the bank tells of it (INV-6). Told twice by the same reference or document, it came once. */
public sealed interface MoneyTold permits PaymentByHand, PaymentByBank {
    Purpose purpose();

    Money amount();

    /** Null for today. */
    @Nullable
    LocalDate paidOn();

    /** How people call it. */
    String reference();

    /** The bank document that it comes from, in a form that no other has; null where an operator tells of it. */
    @Nullable
    String document();

    PaymentSource source();
}
