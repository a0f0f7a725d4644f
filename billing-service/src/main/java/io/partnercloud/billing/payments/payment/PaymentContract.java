package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.settlement.Allocation;
import io.partnercloud.billing.invoicing.settlement.AllocationContract;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.PaymentReversed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Payments and their reversals, in the words that other services hear. */
final class PaymentContract {
    private PaymentContract() {}

    static BillingEvent received(Client client, Payment payment) {
        return new PaymentReceived(
                payment.id(),
                client.id().value(),
                client.login(),
                client.partner(),
                payment.paidOn(),
                payment.amount(),
                payment.toAdvance(),
                payment.reference());
    }

    /** The lines of all that is taken back, with negative amounts. */
    static BillingEvent reversed(
            Client client, UUID reversal, Payment payment, LocalDate on, String reason, List<Allocation> takenBack) {
        return new PaymentReversed(
                reversal,
                payment.id(),
                client.id().value(),
                client.login(),
                client.partner(),
                on,
                payment.amount(),
                reason,
                takenBack.stream()
                        .flatMap(allocation -> AllocationContract.lines(allocation).stream())
                        .toList());
    }
}
