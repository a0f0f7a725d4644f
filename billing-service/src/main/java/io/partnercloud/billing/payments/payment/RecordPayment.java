package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.settlement.SettleInvoices;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes money that came, told of by an operator or by the bank (INV-6, INV-7): one way for both. */
@Service
public class RecordPayment {
    private final Payments payments;
    private final Invoices invoices;
    private final Clients clients;
    private final AccountStep accountStep;
    private final SettleInvoices settleInvoices;
    private final ToldByBank toldByBank;
    private final Ledger ledger;
    private final PaymentRules rules;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RecordPayment(
            Payments payments,
            Invoices invoices,
            Clients clients,
            AccountStep accountStep,
            SettleInvoices settleInvoices,
            Ledger ledger,
            PaymentRules rules,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.payments = payments;
        this.invoices = invoices;
        this.clients = clients;
        this.accountStep = accountStep;
        this.settleInvoices = settleInvoices;
        this.toldByBank = new ToldByBank(payments, invoices, rules);
        this.ledger = ledger;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same reference with the same content again changes nothing and answers as before. */
    @Transactional
    public Payment record(MoneyTold receipt, String recordedBy) {
        var paidOn = paidOn(receipt);
        return accountStep
                .takeAndContinue(
                        payer(receipt.purpose()).id(), paidOn, client -> record(client, receipt, paidOn, recordedBy))
                .value();
    }

    private Outcome<Payment> record(Client client, MoneyTold receipt, LocalDate paidOn, String recordedBy) {
        var known = payments.madeOf(receipt);
        if (known.isPresent()) {
            known.get().requireSameAs(receipt);
            return Outcome.unchanged(known.get());
        }
        if (receipt instanceof PaymentByHand byHand) {
            var told = toldByBank.find(client, byHand, paidOn);
            if (told.isPresent()) {
                return Outcome.unchanged(told.get());
            }
        }
        var named = named(receipt.purpose(), client);
        if (receipt instanceof PaymentByHand byHand) {
            checkDay(byHand, client, named);
        }
        var shares = shares(named, receipt.amount());
        var payment = payment(client, receipt, paidOn, shares);
        payments.add(client, payment, receipt, recordedBy);
        ledger.post(Posting.paymentReceived(
                client.id(), payment.amount(), payment.paidOn(), payment.id().toString()));
        outbox.append(PaymentContract.received(client, payment));
        shares.forEach(share -> settle(client, share, payment));
        // A statement's import and an operator's match are audited as such.
        if (payment.source() == PaymentSource.BY_HAND) {
            audit.record("payment.recorded", "payment:" + payment.id(), null, null, payment);
        }
        return Outcome.of(payment);
    }

    /** How much of the money an invoice gets. */
    private record Share(Invoice invoice, Money amount) {}

    /**
     * Paying one invoice may have put another in the place of the next (CHG-2), and have used money for it: what is left
     * of the share is used with the rest of the advance.
     */
    private void settle(Client client, Share share, Payment payment) {
        var invoice = invoices.get(share.invoice.bill().number());
        var amount =
                share.amount.min(invoice.open()).min(ledger.balance(client.id()).advance());
        if (amount.isPositive()) {
            settleInvoices.settle(client, invoice, amount, payment.id(), payment.paidOn());
        }
    }

    private Client payer(Purpose purpose) {
        return switch (purpose) {
            case Purpose.ForInvoices(var numbers) ->
                clients.get(invoices.get(numbers.getFirst()).bill().client());
            case Purpose.AsAdvance(var login) -> clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        };
    }

    /** Read again under the client's lock: whoever came first may have paid them. */
    private List<Invoice> named(Purpose purpose, Client client) {
        return switch (purpose) {
            case Purpose.ForInvoices(var numbers) ->
                numbers.stream()
                        .map(number -> requireOf(client, invoices.get(number).requireOpen()))
                        .toList();
            case Purpose.AsAdvance _ -> List.of();
        };
    }

    private static Invoice requireOf(Client client, Invoice invoice) {
        if (!invoice.bill().client().equals(client.id())) {
            throw new IllegalArgumentException(
                    "one payment is one client's: " + invoice.bill().number());
        }
        return invoice;
    }

    /** A bank knows its days; a person may mistype one. */
    private void checkDay(PaymentByHand receipt, Client client, List<Invoice> named) {
        var longAgo = LocalDate.now(clock).minusDays(rules.oldestDays());
        var issued = named.stream().map(invoice -> invoice.bill().issuedOn()).min(Comparator.naturalOrder());
        var earliest = Stream.of(Optional.of(longAgo), issued, clients.since(client.id()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(longAgo);
        if (receipt.paidOn() != null && receipt.paidOn().isBefore(earliest)) {
            throw new PaymentRefusal.PaidTooEarly(receipt.paidOn(), earliest);
        }
    }

    /** The invoices get what they ask for, one after the other, as far as the money goes. */
    private static List<Share> shares(List<Invoice> named, Money amount) {
        var shares = new ArrayList<Share>();
        var left = amount;
        for (var invoice : named) {
            var share = left.min(invoice.open());
            if (share.isPositive()) {
                shares.add(new Share(invoice, share));
                left = left.minus(share);
            }
        }
        return shares;
    }

    private LocalDate paidOn(MoneyTold receipt) {
        return receipt.paidOn() == null ? LocalDate.now(clock) : receipt.paidOn();
    }

    private Payment payment(Client client, MoneyTold receipt, LocalDate paidOn, List<Share> shares) {
        var today = LocalDate.now(clock);
        if (paidOn.isAfter(today)) {
            throw new PaymentRefusal.PaidInFuture(paidOn, today);
        }
        var used = Money.sum(shares.stream().map(Share::amount).toList());
        return new Payment(
                Ids.at(clock.instant()),
                client.id(),
                shares.isEmpty() ? null : shares.getFirst().invoice.bill().number(),
                receipt.amount(),
                receipt.amount().minus(used),
                paidOn,
                receipt.reference(),
                receipt.source(),
                null);
    }
}
