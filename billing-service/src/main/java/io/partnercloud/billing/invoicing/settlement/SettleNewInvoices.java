package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceContract;
import io.partnercloud.billing.invoicing.invoice.InvoiceEvent;
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
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what {@link SettleInvoice} does, for many clients at once, where it is simplest: the invoices have just been issued
 * for days that follow what is paid, and nobody is blocked. Who owes something older as well is left to that.
 */
@Service
public class SettleNewInvoices {
    private final Invoices invoices;
    private final Allocations allocations;
    private final Subscriptions subscriptions;
    private final SettleInvoice settleInvoice;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    SettleNewInvoices(
            Invoices invoices,
            Allocations allocations,
            Subscriptions subscriptions,
            SettleInvoice settleInvoice,
            Ledger ledger,
            Outbox outbox,
            Clock clock) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.subscriptions = subscriptions;
        this.settleInvoice = settleInvoice;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
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

    /** INV-4, INV-7: the caller holds the locks of the clients. */
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
                settleInvoice.useAdvance(client, on);
            }
        }
        write(uses, on);
    }

    private List<Use> uses(Client client, Money advance, List<Invoice> owed, LocalDate on) {
        var uses = new ArrayList<Use>();
        var free = advance;
        for (var invoice : owed) {
            var amount = free.min(invoice.open());
            if (amount.isPositive()) {
                var id = Ids.at(clock.instant());
                var allocation = Allocation.of(id, null, invoice, Map.of(), amount, on);
                uses.add(new Use(client, allocation, invoice.pay(amount, on)));
                free = free.minus(amount);
            }
        }
        return uses;
    }

    private void write(List<Use> uses, LocalDate on) {
        allocations.addAll(uses.stream().map(Use::allocation).toList());
        invoices.saveAll(uses.stream().map(use -> use.change().state()).toList());
        ledger.postAll(uses.stream()
                .map(Use::allocation)
                .map(each -> Posting.moneyAllocated(
                        each.client(), each.amount(), on, each.invoice().text()))
                .toList());
        var extended = extend(uses.stream().flatMap(use -> use.paid().stream()).toList());
        outbox.appendAll(uses.stream().flatMap(use -> told(use, extended)).toList());
    }

    private Map<SubscriptionId, Change<Subscription, Subscription.Event>> extend(List<InvoiceEvent.PaidInFull> paid) {
        var before = subscriptions.all(
                paid.stream().map(each -> each.bill().subscription()).toList());
        var extended = paid.stream()
                .collect(Collectors.toMap(each -> each.bill().subscription(), each -> {
                    var bill = each.bill();
                    return Objects.requireNonNull(before.get(bill.subscription()))
                            .pay(bill.period().to(), each.paidOn(), bill.draft().monthly());
                }));
        subscriptions.saveAll(extended.values().stream().map(Change::state).toList());
        return extended;
    }

    private static Stream<BillingEvent> told(
            Use use, Map<SubscriptionId, Change<Subscription, Subscription.Event>> extended) {
        var client = use.client();
        var events = new ArrayList<BillingEvent>();
        events.add(AllocationContract.allocated(client, use.allocation()));
        use.paid().ifPresent(paid -> {
            events.add(InvoiceContract.paid(client, paid));
            Objects.requireNonNull(extended.get(paid.bill().subscription())).events().stream()
                    .map(event -> SubscriptionContract.of(client, event))
                    .forEach(events::add);
        });
        return events.stream();
    }
}
