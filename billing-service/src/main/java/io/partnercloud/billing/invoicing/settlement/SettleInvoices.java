package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceContract;
import io.partnercloud.billing.invoicing.invoice.InvoiceEvent;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.ledger.Balance;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionContract;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Uses clients' money for their invoices. All money arrives as advance first; what is used moves on from there, and a paid
 * invoice extends the subscription in the same transaction. The caller holds the clients' locks.
 */
@Service
public class SettleInvoices {
    private final Invoices invoices;
    private final Allocations allocations;
    private final Subscriptions subscriptions;
    private final List<AfterPaying> followers;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    SettleInvoices(
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
        var before = allocations.perLine(invoice.bill().number());
        var use = use(client, payment, invoice, before, amount, on);
        write(List.of(use), this::paidThrough, on);
        use.paid()
                .ifPresent(paid ->
                        followers.forEach(follower -> follower.paid(client, paid.bill(), LocalDate.now(clock))));
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

    /**
     * The same for many clients at once, whose invoices have just been issued for days that follow what is paid: nobody of
     * them is blocked, and nothing else follows. Who owes something older as well is left to {@link #useAdvance}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void useAdvances(Collection<Client> clients, Set<InvoiceNumber> justIssued, LocalDate on) {
        if (clients.isEmpty()) {
            return;
        }
        var ids = clients.stream().map(Client::id).toList();
        var balances = ledger.balances(ids);
        var open = invoices.openOf(ids);
        var uses = new ArrayList<Use>();
        for (var client : clients) {
            var owed = open.getOrDefault(client.id(), List.of());
            if (owed.stream()
                    .allMatch(invoice -> justIssued.contains(invoice.bill().number()))) {
                var advance =
                        balances.getOrDefault(client.id(), Balance.NOTHING).advance();
                uses.addAll(uses(client, advance, owed, on));
            } else {
                useAdvance(client, on);
            }
        }
        write(uses, bill -> bill.period().to(), on);
    }

    /** Money of a client that is used for one of its invoices. */
    private record Use(Client client, Allocation allocation, Change<Invoice, InvoiceEvent> change) {
        Optional<InvoiceEvent.PaidInFull> paid() {
            return change.events().stream()
                    .filter(InvoiceEvent.PaidInFull.class::isInstance)
                    .map(InvoiceEvent.PaidInFull.class::cast)
                    .findFirst();
        }
    }

    private List<Use> uses(Client client, Money advance, List<Invoice> owed, LocalDate on) {
        var uses = new ArrayList<Use>();
        var free = advance;
        for (var invoice : owed) {
            var amount = free.min(invoice.open());
            if (amount.isPositive()) {
                uses.add(use(client, null, invoice, Map.of(), amount, on));
                free = free.minus(amount);
            }
        }
        return uses;
    }

    private Use use(
            Client client,
            @Nullable UUID payment,
            Invoice invoice,
            Map<UUID, Money> allocatedBefore,
            Money amount,
            LocalDate on) {
        var id = Ids.at(clock.instant());
        var allocation = Allocation.of(id, payment, invoice, allocatedBefore, amount, on);
        return new Use(client, allocation, invoice.pay(amount, on));
    }

    private void write(List<Use> uses, Function<Bill, LocalDate> paidThrough, LocalDate on) {
        allocations.addAll(uses.stream().map(Use::allocation).toList());
        invoices.saveAll(uses.stream().map(use -> use.change().state()).toList());
        ledger.postAll(uses.stream()
                .map(Use::allocation)
                .map(each -> Posting.moneyAllocated(
                        each.client(), each.amount(), on, each.invoice().text()))
                .toList());
        var paid = uses.stream().flatMap(use -> use.paid().stream()).toList();
        var extended = extend(paid, paidThrough);
        outbox.appendAll(uses.stream().flatMap(use -> told(use, extended)).toList());
    }

    /** Those that are paid for further; a debt that outlived the account (CLI-1) or the service extends nothing. */
    private Map<SubscriptionId, Change<Subscription, Subscription.Event>> extend(
            List<InvoiceEvent.PaidInFull> paid, Function<Bill, LocalDate> paidThrough) {
        var forDays = paid.stream().filter(each -> paysOn(each.bill().kind())).toList();
        if (forDays.isEmpty()) {
            return Map.of();
        }
        var before = subscriptions.all(
                forDays.stream().map(each -> each.bill().subscription()).toList());
        var extended = new HashMap<SubscriptionId, Change<Subscription, Subscription.Event>>();
        for (var each : forDays) {
            var bill = each.bill();
            var subscription = Objects.requireNonNull(before.get(bill.subscription()));
            if (!(subscription instanceof Subscription.Ended)) {
                extended.put(
                        bill.subscription(),
                        subscription.pay(
                                paidThrough.apply(bill),
                                each.paidOn(),
                                bill.draft().monthly()));
            }
        }
        subscriptions.saveAll(extended.values().stream().map(Change::state).toList());
        return extended;
    }

    private static boolean paysOn(InvoiceKind kind) {
        return switch (kind) {
            case FIRST, RECURRING -> true;
            case SURCHARGE -> false; // other parameters for days that are paid (CHG-2)
            case ONE_OFF -> false; // goods extend nothing (INV-12)
        };
    }

    /** Later invoices may be paid already: the one before them was reopened by a reversal and is paid again. */
    private LocalDate paidThrough(Bill bill) {
        var through = bill.period().to();
        while (invoices.of(bill.subscription(), through.plusDays(1)).orElse(null) instanceof Invoice.Paid next) {
            through = next.bill().period().to();
        }
        return through;
    }

    private static Stream<BillingEvent> told(
            Use use, Map<SubscriptionId, Change<Subscription, Subscription.Event>> extended) {
        var client = use.client();
        var events = new ArrayList<BillingEvent>();
        events.add(AllocationContract.allocated(client, use.allocation()));
        use.change().events().forEach(event -> events.add(InvoiceContract.of(client, event)));
        use.paid()
                .map(paid -> extended.get(paid.bill().subscription()))
                .ifPresent(
                        change -> change.events().forEach(event -> events.add(SubscriptionContract.of(client, event))));
        return events.stream();
    }
}
