package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.settlement.ContinueWhatIsDue;
import io.partnercloud.billing.invoicing.settlement.SettleInvoices;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the invoice for the days after what is paid to a client that the run on the 20th came too early for: it paid
 * later than that, or was blocked on that day.
 */
@Service
class ContinueSubscription implements ContinueWhatIsDue {
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final Blocks blocks;
    private final DraftInvoice draftInvoice;
    private final IssueInvoices issueInvoices;
    private final SettleInvoices settleInvoices;
    private final InvoiceRules rules;
    private final Clock clock;

    ContinueSubscription(
            Subscriptions subscriptions,
            Invoices invoices,
            Blocks blocks,
            DraftInvoice draftInvoice,
            IssueInvoices issueInvoices,
            SettleInvoices settleInvoices,
            InvoiceRules rules,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.blocks = blocks;
        this.draftInvoice = draftInvoice;
        this.issueInvoices = issueInvoices;
        this.settleInvoices = settleInvoices;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void continueIfDue(Client client) {
        for (var service : CloudService.values()) {
            if (subscriptions.current(client.id(), service).orElse(null) instanceof Subscription.Active active) {
                continueIfDue(client, active, LocalDate.now(clock));
            }
        }
    }

    private void continueIfDue(Client client, Subscription.Active active, LocalDate today) {
        var terms = active.terms();
        if (active.mode() == BillingMode.PREPAID
                && !active.isGivenUp()
                && isDue(active.paidThrough(), today)
                && blocks.open(terms.id()).isEmpty()
                && invoices.openOf(terms.id()).isEmpty()) {
            var period = active.paidThrough().isBefore(today)
                    ? BillingPeriod.askedFor(today, 1, rules.lastDayOfFirstHalf())
                    : BillingPeriod.following(active.paidThrough(), 1);
            var draft = draftInvoice.draft(
                    InvoiceKind.RECURRING, terms.service(), terms.tariff(), terms.parameters(), period, today);
            issueInvoices.issue(client, terms.id(), draft, null);
            settleInvoices.useAdvance(client, today);
        }
    }

    /** The 20th of the last paid month is here or over. */
    private boolean isDue(LocalDate paidThrough, LocalDate today) {
        return !today.isBefore(paidThrough.withDayOfMonth(rules.runOnDay()));
    }
}
