package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.agreements.order.DraftInvoice;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.settlement.WithdrawInvoice;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An open invoice that continues a subscription asks for what the subscription is: after a change it is issued anew. */
@Service
class ReissueContinuing {
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final WithdrawInvoice withdrawInvoice;
    private final DraftInvoice draftInvoice;
    private final IssueInvoices issueInvoices;
    private final Clock clock;

    ReissueContinuing(
            Subscriptions subscriptions,
            Invoices invoices,
            WithdrawInvoice withdrawInvoice,
            DraftInvoice draftInvoice,
            IssueInvoices issueInvoices,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.withdrawInvoice = withdrawInvoice;
        this.draftInvoice = draftInvoice;
        this.issueInvoices = issueInvoices;
        this.clock = clock;
    }

    /** What is paid of it already is advance in between; the caller uses the advance afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reissue(Client client, SubscriptionId subscription) {
        if (subscriptions.get(subscription) instanceof Subscription.Active active) {
            invoices.openOf(subscription).stream()
                    .filter(open -> continues(open, active, LocalDate.now(clock)))
                    .forEach(open -> reissue(client, active, open));
        }
    }

    /** Days that are over stay as they were, also where they are paid afterwards (INV-11). */
    private static boolean continues(Invoice open, Subscription.Active active, LocalDate today) {
        var period = open.bill().period();
        return open.bill().kind() == InvoiceKind.RECURRING
                && period.from().isAfter(active.paidThrough())
                && !period.to().isBefore(today);
    }

    private void reissue(Client client, Subscription.Active active, Invoice open) {
        var today = LocalDate.now(clock);
        var terms = active.terms();
        var period = open.bill().period();
        withdrawInvoice.withdraw(client, open.bill().number(), CancelReason.REPLACED, today);
        var draft = draftInvoice.draft(
                InvoiceKind.RECURRING, terms.service(), terms.tariff(), terms.parameters(), period, today);
        issueInvoices.issue(client, terms.id(), draft, open.bill().number());
    }
}
