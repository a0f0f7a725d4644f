package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The bank has written off money from an account of the principal to a payee with an INN (RWD-6). {@code number} is the payment
 * order's and may be empty; {@code purpose} is as the payer wrote it.
 */
@WireType("billing.outgoing-payment-booked.v1")
public record OutgoingPaymentBooked(
        UUID document,
        String payeeInn,
        String payeeName,
        Money amount,
        LocalDate bookedOn,
        String number,
        LocalDate datedOn,
        String purpose)
        implements BillingEvent {
    @Override
    public String key() {
        return document.toString();
    }
}
