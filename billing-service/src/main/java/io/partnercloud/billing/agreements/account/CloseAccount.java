package io.partnercloud.billing.agreements.account;

import io.partnercloud.billing.agreements.postpaid.IssuePostpaidInvoice;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.debt.blocking.EndBlock;
import io.partnercloud.billing.invoicing.invoice.CancelInvoice;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Invoices;
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
    private final EndBlock endBlock;

    CloseAccount(
            Clients clients,
            Subscriptions subscriptions,
            Invoices invoices,
            CancelInvoice cancelInvoice,
            IssuePostpaidInvoice issuePostpaidInvoice,
            EndBlock endBlock) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.cancelInvoice = cancelInvoice;
        this.issuePostpaidInvoice = issuePostpaidInvoice;
        this.endBlock = endBlock;
    }

    /** What is partly paid, or asks for days that were used, stays open: what becomes of it is for people to decide. */
    @Transactional
    public void close(ClientId id, LocalDate on) {
        var client = clients.lock(id);
        clients.deleted(id, on);
        invoices.openOf(id).stream()
                .filter(invoice -> invoice.paid().isZero() && !invoice.bill().asksAfterwards())
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
}
