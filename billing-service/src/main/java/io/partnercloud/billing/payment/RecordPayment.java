package io.partnercloud.billing.payment;

import io.partnercloud.billing.BillingContract;
import io.partnercloud.billing.TimeOrderedId;
import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.invoice.Invoice;
import io.partnercloud.billing.invoice.Invoices;
import io.partnercloud.billing.ledger.Ledger;
import io.partnercloud.billing.ledger.Posting;
import io.partnercloud.billing.order.ContinueSubscription;
import io.partnercloud.billing.payment.PaymentByHand.Purpose;
import io.partnercloud.billing.settlement.SettleInvoice;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a payment that an operator enters (INV-6, INV-7). */
@Service
public class RecordPayment {
    private final Payments payments;
    private final Invoices invoices;
    private final Clients clients;
    private final SettleInvoice settleInvoice;
    private final ContinueSubscription continueSubscription;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RecordPayment(
            Payments payments,
            Invoices invoices,
            Clients clients,
            SettleInvoice settleInvoice,
            ContinueSubscription continueSubscription,
            Ledger ledger,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.payments = payments;
        this.invoices = invoices;
        this.clients = clients;
        this.settleInvoice = settleInvoice;
        this.continueSubscription = continueSubscription;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same reference with the same content again changes nothing and answers as before. */
    @Transactional
    public Payment record(PaymentByHand order, String operator) {
        var today = LocalDate.now(clock);
        var client = clients.lock(payer(order.purpose()).id());
        var known = payments.byReference(order.reference());
        if (known.isPresent()) {
            known.get().requireSameAs(order);
            return known.get();
        }
        check(order, today);
        var invoice = named(order.purpose());
        var needed = order.amount().min(invoice.map(Invoice::open).orElse(Money.ZERO));
        var payment = new Payment(
                TimeOrderedId.at(clock.instant()),
                client.id(),
                invoice.map(each -> each.bill().number()).orElse(null),
                order.amount(),
                order.amount().minus(needed),
                order.paidOn() == null ? today : order.paidOn(),
                order.reference(),
                null);
        payments.add(client, payment, operator);
        ledger.post(Posting.paymentReceived(
                client.id(), payment.amount(), payment.paidOn(), payment.id().toString()));
        outbox.append(BillingContract.received(client, payment));
        invoice.ifPresent(each -> settleInvoice.settle(client, each, needed, payment.id(), payment.paidOn()));
        settleInvoice.useAdvance(client, payment.paidOn());
        continueSubscription.continueIfDue(client);
        audit.record("payment.recorded", "payment:" + payment.id(), null, null, payment);
        return payment;
    }

    private Client payer(Purpose purpose) {
        return switch (purpose) {
            case Purpose.ForInvoice(var number) ->
                clients.get(invoices.get(number).bill().client());
            case Purpose.AsAdvance(var login) -> clients.of(login).orElseThrow(() -> new ClientUnknown(login));
        };
    }

    /** Read again under the client's lock: whoever came first may have paid it. */
    private Optional<Invoice> named(Purpose purpose) {
        return switch (purpose) {
            case Purpose.ForInvoice(var number) ->
                Optional.of(invoices.get(number).requireOpen());
            case Purpose.AsAdvance _ -> Optional.empty();
        };
    }

    private static void check(PaymentByHand order, LocalDate today) {
        if (order.paidOn() != null && order.paidOn().isAfter(today)) {
            throw new PaidInFuture(order.paidOn(), today);
        }
    }
}
