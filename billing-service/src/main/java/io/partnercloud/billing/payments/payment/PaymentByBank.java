package io.partnercloud.billing.payments.payment;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** What a bank statement says about a payment (INV-6); {@code document} is what makes two payments of one document impossible. */
public record PaymentByBank(Purpose purpose, Money amount, LocalDate paidOn, String reference, String document)
        implements MoneyTold {
    public PaymentByBank {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing, not " + amount);
        }
    }

    @Override
    public PaymentSource source() {
        return PaymentSource.STATEMENT;
    }
}
