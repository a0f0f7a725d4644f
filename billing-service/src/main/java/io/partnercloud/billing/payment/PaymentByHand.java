package io.partnercloud.billing.payment;

import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an operator says about a payment (INV-6): without a day it was paid today. */
public record PaymentByHand(
        Purpose purpose, Money amount, @Nullable LocalDate paidOn, String reference) {
    public PaymentByHand {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing, not " + amount);
        }
    }

    /** What the money is for. */
    public sealed interface Purpose {
        /** This invoice; the rest becomes advance. */
        record ForInvoice(InvoiceNumber number) implements Purpose {}

        /** Whatever the client owes, oldest debt first; the rest becomes advance. */
        record AsAdvance(ClientLogin client) implements Purpose {}
    }
}
