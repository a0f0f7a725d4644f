package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceContract;
import io.partnercloud.billing.invoicing.invoice.InvoiceEvent;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionContract;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Uses a client's money for its invoices. All money arrives as advance first; what is used moves on from there, and a
 * paid invoice extends the subscription in the same transaction, then all that follows from it. The caller holds the
 * client's lock.
 */
@Service
public class SettleInvoice {
    private final Invoices invoices;
    private final Allocations allocations;
    private final Subscriptions subscriptions;
    private final List<AfterPaying> followers;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    SettleInvoice(
            Invoices invoices,
            Allocations allocations,
            Subscriptions subscriptions,
            List<AfterPaying> followers,
            Ledger ledger,
            Outbox outbox,
            Clock clock) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.subscriptions = subscriptions;
        this.followers = List.copyOf(followers);
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Uses so much for one invoice; {@code payment} is null where it is older money (INV-7, RWD-2). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Client client, Invoice invoice, Money amount, @Nullable UUID payment, LocalDate on) {
        var change = invoice.pay(amount, on);
        var id = Ids.at(clock.instant());
        var before = allocations.perLine(invoice.bill().number());
        var allocation = Allocation.of(id, payment, invoice, before, amount, on);
        allocations.add(allocation);
        invoices.save(change.state());
        ledger.post(Posting.moneyAllocated(
                client.id(), amount, on, invoice.bill().number().text()));
        outbox.append(AllocationContract.allocated(client, allocation));
        for (var event : change.events()) {
            if (event instanceof InvoiceEvent.PaidInFull paid) {
                outbox.append(InvoiceContract.paid(client, paid));
                extend(client, paid);
                followers.forEach(follower -> follower.paid(client, paid.bill(), LocalDate.now(clock)));
            }
        }
    }

    /** INV-4, INV-7: what is free is used for what is open, oldest debt first; also for what comes of paying (CHG-2). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void useAdvance(Client client, LocalDate on) {
        for (var free = ledger.balance(client.id()).advance();
                free.isPositive();
                free = ledger.balance(client.id()).advance()) {
            var oldest = invoices.openOf(client.id()).stream().findFirst();
            if (oldest.isEmpty()) {
                return;
            }
            settle(client, oldest.get(), free.min(oldest.get().open()), null, on);
        }
    }

    private void extend(Client client, InvoiceEvent.PaidInFull paid) {
        var bill = paid.bill();
        switch (bill.kind()) {
            case FIRST, RECURRING -> {
                var before = subscriptions.get(bill.subscription());
                if (before instanceof Subscription.Ended) {
                    return; // a debt that outlived the account (CLI-1), or the service
                }
                var change = before.pay(
                        paidThrough(bill), paid.paidOn(), bill.draft().monthly());
                subscriptions.save(change.state());
                change.events().forEach(event -> outbox.append(SubscriptionContract.of(client, event)));
            }
            case SURCHARGE -> {} // other parameters for days that are paid (CHG-2)
            case ONE_OFF -> {} // goods extend nothing (INV-12)
        }
    }

    /** Later invoices may be paid already: the one before them was reopened by a reversal and is paid again. */
    private LocalDate paidThrough(Bill bill) {
        var through = bill.period().to();
        while (invoices.of(bill.subscription(), through.plusDays(1)).orElse(null) instanceof Invoice.Paid next) {
            through = next.bill().period().to();
        }
        return through;
    }
}
