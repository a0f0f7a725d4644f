package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.events.Outbox;
import java.util.ArrayList;
import java.util.List;
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

    /** A draft and whom it is for; {@code advance} is the client's money that will be used for it at once (INV-4). */
    public record Order(
            Client client,
            SubscriptionId subscription,
            Draft draft,
            Money advance,
            @Nullable InvoiceNumber replaces) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Invoice issue(Order order) {
        return new Invoice.Issued(issueAll(List.of(order)).getFirst(), 0);
    }

    /** All of one year; the caller holds the clients' locks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Bill> issueAll(List<Order> orders) {
        var year = orders.getFirst().draft().issuedOn().getYear();
        var taken = numbers.next(year, orders.size());
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
            events.add(InvoiceContract.issued(order.client(), bill, order.advance()));
        }
        invoices.addAll(bills);
        ledger.postAll(postings);
        outbox.appendAll(events);
        return bills.stream().map(Invoices.Addressed::bill).toList();
    }
}
