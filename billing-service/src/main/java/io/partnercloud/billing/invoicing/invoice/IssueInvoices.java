package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.events.Outbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns drafts into invoices: gives them numbers, keeps them, books them and tells of them (INV-1, INV-5). */
@Service
public class IssueInvoices {
    private final Invoices invoices;
    private final InvoiceNumbers numbers;
    private final Ledger ledger;
    private final Outbox outbox;

    IssueInvoices(Invoices invoices, InvoiceNumbers numbers, Ledger ledger, Outbox outbox) {
        this.invoices = invoices;
        this.numbers = numbers;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** A draft and whom it is for. */
    public record Order(
            Client client,
            SubscriptionId subscription,
            Draft draft,
            @Nullable InvoiceNumber replaces) {}

    /** What is left of each client's advance: its invoices share it, and no rouble is counted on twice (INV-4). */
    private final class Advances {
        private final Map<ClientId, Money> left = new HashMap<>();

        Advances(List<Order> orders) {
            var clients =
                    orders.stream().map(order -> order.client().id()).distinct().toList();
            ledger.balances(clients).forEach((client, balance) -> left.put(client, balance.advance()));
        }

        Money take(Bill bill) {
            var there = left.getOrDefault(bill.client(), Money.ZERO);
            if (there.isPositive()) {
                left.put(bill.client(), there.minus(there.min(bill.total())));
            }
            return there;
        }
    }

    /** The caller holds the client's lock and uses the advance afterwards; {@code replaces} is what this one takes the place of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Bill issue(Client client, SubscriptionId subscription, Draft draft, @Nullable InvoiceNumber replaces) {
        return issueAll(List.of(new Order(client, subscription, draft, replaces)))
                .getFirst();
    }

    /** All of one year; the caller holds the clients' locks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Bill> issueAll(List<Order> orders) {
        var taken = numbers.next(orders.getFirst().draft().issuedOn().getYear(), orders.size());
        var advances = new Advances(orders);
        var bills = new ArrayList<Invoices.Addressed>();
        var postings = new ArrayList<Posting>();
        var events = new ArrayList<BillingEvent>();
        for (var i = 0; i < orders.size(); i++) {
            var order = orders.get(i);
            var bill =
                    new Bill(taken.get(i), order.client().id(), order.subscription(), order.draft(), order.replaces());
            bills.add(new Invoices.Addressed(order.client().partner(), bill));
            postings.add(Posting.invoiceIssued(
                    bill.client(), bill.total(), bill.issuedOn(), bill.number().text()));
            events.add(InvoiceContract.issued(order.client(), bill, advances.take(bill)));
        }
        invoices.addAll(bills);
        ledger.postAll(postings);
        outbox.appendAll(events);
        return bills.stream().map(Invoices.Addressed::bill).toList();
    }
}
