package io.partnercloud.billing.payments.payment;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says about a payment (INV-6): without a day it was paid today. {@code isOtherMoney} says that it is not what
 * the bank has told of already.
 */
public record PaymentByHand(
        Purpose purpose, Money amount, @Nullable LocalDate paidOn, String reference, boolean isOtherMoney)
        implements MoneyTold {
    public PaymentByHand {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing, not " + amount);
        }
    }

    @Override
    public PaymentSource source() {
        return PaymentSource.BY_HAND;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
