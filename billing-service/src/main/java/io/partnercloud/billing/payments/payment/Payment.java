package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came from a client. {@code invoice} is the first that the payer named; {@code toAdvance} what the named
 * ones did not need (INV-7). {@code reversedOn} is set once the bank took it back.
 */
public record Payment(
        UUID id,
        ClientId client,
        @Nullable InvoiceNumber invoice,
        Money amount,
        Money toAdvance,
        LocalDate paidOn,
        String reference,
        PaymentSource source,
        @Nullable LocalDate reversedOn) {
    public Money allocated() {
        return amount.minus(toAdvance);
    }

    /** @throws PaymentRefusal.ReferenceUsed when the same reference now says something else */
    void requireSameAs(MoneyTold other) {
        var same = amount.equals(other.amount())
                && switch (other.purpose()) {
                    case Purpose.ForInvoices(var numbers) -> numbers.getFirst().equals(invoice);
                    case Purpose.AsAdvance _ -> invoice == null;
                }
                && (other.paidOn() == null || paidOn.equals(other.paidOn()));
        if (!same) {
            throw new PaymentRefusal.ReferenceUsed(this);
        }
    }

    /** @throws PaymentRefusal.AlreadyReversed because money comes back only once */
    Payment reversed(LocalDate on) {
        if (reversedOn != null) {
            throw new PaymentRefusal.AlreadyReversed(this, reversedOn);
        }
        return new Payment(id, client, invoice, amount, toAdvance, paidOn, reference, source, on);
    }
}
