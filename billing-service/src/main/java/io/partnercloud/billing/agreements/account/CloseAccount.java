package io.partnercloud.billing.agreements.account;

import io.partnercloud.billing.agreements.postpaid.IssuePostpaidInvoice;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.debt.blocking.EndBlock;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.CancelInvoice;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.RecognisedBefore;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops billing a client whose account is gone; its documents and its ledger stay (CLI-1). */
@Service
public class CloseAccount {
    private final Clients clients;
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final CancelInvoice cancelInvoice;
    private final IssuePostpaidInvoice issuePostpaidInvoice;
    private final RecognisedBefore recognisedBefore;
    private final Blocks blocks;
    private final EndBlock endBlock;

    CloseAccount(
            Clients clients,
            Subscriptions subscriptions,
            Invoices invoices,
            CancelInvoice cancelInvoice,
            IssuePostpaidInvoice issuePostpaidInvoice,
            RecognisedBefore recognisedBefore,
            Blocks blocks,
            EndBlock endBlock) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.cancelInvoice = cancelInvoice;
        this.issuePostpaidInvoice = issuePostpaidInvoice;
        this.recognisedBefore = recognisedBefore;
        this.blocks = blocks;
        this.endBlock = endBlock;
    }

    /** What is partly paid, or asks for days that were rendered, stays owed, until an accountant writes it off. */
    @Transactional
    public void close(ClientId id, LocalDate on) {
        var client = clients.lock(id);
        clients.deleted(id, on);
        invoices.openOf(id).stream()
                .filter(invoice -> !isOwed(invoice, on))
                .forEach(invoice -> cancelInvoice.cancel(client, invoice, CancelReason.CLIENT_DELETED, on));
        for (var service : CloudService.values()) {
            subscriptions.current(id, service).ifPresent(current -> {
                if (current instanceof Subscription.Active active) {
                    issuePostpaidInvoice.issueLast(client, active, on);
                }
                subscriptions.save(subscriptions.get(current.terms().id()).end(on));
            });
        }
        endBlock.withTheAccount(client, on);
    }

    private boolean isOwed(Invoice invoice, LocalDate on) {
        var bill = invoice.bill();
        return invoice.paid().isPositive()
                || bill.asksAfterwards()
                || recognisedBefore.rendered(bill.number()).isPositive()
                || wasOpenFor(bill, on);
    }

    /** Days on which access was open although nobody had paid for them; no act has seen them yet. */
    private boolean wasOpenFor(Bill bill, LocalDate on) {
        var from = bill.period().from();
        return switch (bill.kind()) {
            case FIRST, RECURRING ->
                subscriptions.get(bill.subscription()) instanceof Subscription.Active
                        && from.isBefore(on)
                        && blocks.open(bill.subscription()).stream()
                                .noneMatch(block -> !block.blockedOn().isAfter(from));
            case SURCHARGE, ONE_OFF -> false;
        };
    }
}
