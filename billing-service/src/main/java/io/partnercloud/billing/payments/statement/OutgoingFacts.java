package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.billing.OutgoingPaymentBooked;
import java.util.Optional;
import java.util.UUID;

/** What others are told of money that went out. */
final class OutgoingFacts {
    private OutgoingFacts() {}

    /** Nothing of one that the bank has not executed, or whose payee has no INN: nobody could tell whose it is. */
    static Optional<OutgoingPaymentBooked> booked(UUID id, TakenDocument taken) {
        var document = taken.document();
        var payeeInn = document.payee().inn();
        var on = taken.executedOn();
        return payeeInn == null || payeeInn.isBlank() || on == null
                ? Optional.empty()
                : Optional.of(new OutgoingPaymentBooked(
                        id,
                        payeeInn,
                        document.payee().name(),
                        document.amount(),
                        on,
                        document.number(),
                        document.datedOn(),
                        document.purpose()));
    }
}
