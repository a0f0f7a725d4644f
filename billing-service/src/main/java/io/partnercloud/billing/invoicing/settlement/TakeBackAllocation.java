package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceContract;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionContract;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Undoes the use of money for an invoice: the money is the client's advance again, the invoice is open again (INV-7). */
@Service
public class TakeBackAllocation {
    private final Invoices invoices;
    private final Allocations allocations;
    private final Subscriptions subscriptions;
    private final WriteOffs writeOffs;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    TakeBackAllocation(
            Invoices invoices,
            Allocations allocations,
            Subscriptions subscriptions,
            WriteOffs writeOffs,
            Ledger ledger,
            Outbox outbox,
            Clock clock) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.subscriptions = subscriptions;
        this.writeOffs = writeOffs;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The caller holds the client's lock; returns the allocation that takes the other one back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Allocation takeBack(Client client, Allocation allocation, LocalDate on) {
        var invoice = invoices.get(allocation.invoice());
        var change = invoice.takeBack(allocation.amount(), on);
        change.events().forEach(event -> outbox.append(InvoiceContract.of(client, event)));
        if (invoice instanceof Invoice.Paid && invoice.bill().kind().paysForDays()) {
            unpay(client, invoice);
        }
        return write(client, allocation, change.state(), on);
    }

    /** For an open invoice that is about to be withdrawn: that it is late concerns nobody any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    Allocation free(Client client, Allocation allocation, LocalDate on) {
        var invoice = invoices.get(allocation.invoice());
        return write(
                client, allocation, invoice.takeBack(allocation.amount(), on).state(), on);
    }

    private Allocation write(Client client, Allocation allocation, Invoice open, LocalDate on) {
        invoices.save(open);
        var back = allocation.takenBack(Ids.at(clock.instant()), on);
        allocations.add(back);
        ledger.post(Posting.allocationTakenBack(
                client.id(), allocation.amount(), on, allocation.invoice().text()));
        if (open instanceof Invoice.WrittenOff) {
            giveUp(client, allocation, on);
        }
        return back;
    }

    /** Nobody is asked for what had been paid of an invoice that was given up since: that is lost, too. */
    private void giveUp(Client client, Allocation allocation, LocalDate on) {
        var further = new WriteOff(
                writeOffs.nextNumber(on.getYear()),
                allocation.invoice(),
                client.id(),
                on,
                allocation.amount(),
                Money.ZERO,
                Money.ZERO,
                "оплата списанного счёта возвращена",
                "system");
        writeOffs.add(client, further);
        ledger.post(Posting.debtLost(client.id(), further.amount(), on, further.number()));
        outbox.append(WriteOffContract.writtenOff(client, further));
    }

    private void unpay(Client client, Invoice invoice) {
        var before = invoice.bill().period().from().minusDays(1);
        if (subscriptions.get(invoice.bill().subscription()) instanceof Subscription.Active active
                && active.paidThrough().isAfter(before)) {
            var unpaid = active.unpay(before);
            subscriptions.save(unpaid);
            outbox.append(SubscriptionContract.shortened(client, unpaid));
        }
    }
}
