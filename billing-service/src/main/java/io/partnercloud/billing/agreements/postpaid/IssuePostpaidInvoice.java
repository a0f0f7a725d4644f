package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.settlement.SettleInvoices;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On the first: asks a postpaid client to pay for what it used through the month before (INV-11). */
@Service
public class IssuePostpaidInvoice {
    private final Clients clients;
    private final Subscriptions subscriptions;
    private final PostpaidSubscriptions postpaid;
    private final DraftPostpaid draftPostpaid;
    private final IssueInvoices issueInvoices;
    private final RecognisedUses recognisedUses;
    private final SettleInvoices settleInvoices;
    private final Ledger ledger;
    private final InvoiceRules rules;
    private final Clock clock;

    IssuePostpaidInvoice(
            Clients clients,
            Subscriptions subscriptions,
            PostpaidSubscriptions postpaid,
            DraftPostpaid draftPostpaid,
            IssueInvoices issueInvoices,
            RecognisedUses recognisedUses,
            SettleInvoices settleInvoices,
            Ledger ledger,
            InvoiceRules rules,
            Clock clock) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.postpaid = postpaid;
        this.draftPostpaid = draftPostpaid;
        this.issueInvoices = issueInvoices;
        this.recognisedUses = recognisedUses;
        this.settleInvoices = settleInvoices;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /** The last day that a run on that date asks for. */
    public static LocalDate through(LocalDate on) {
        return YearMonth.from(on).minusMonths(1).atEndOfMonth();
    }

    /** Who was invoiced in the meantime, or pays beforehand by now, is left alone. */
    @Transactional
    public void issue(PostpaidSubscriptions.Due due, LocalDate on) {
        var client = clients.lock(due.client());
        if (subscriptions.get(due.subscription()) instanceof Subscription.Active active
                && active.mode() == BillingMode.POSTPAID) {
            invoiceThrough(client, active, through(on), rules.postpaidWorkingDaysToPay());
        }
    }

    /** The account is gone on that day: asks for the days before it that are paid for afterwards, and for no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issueLast(Client client, Subscription.Active active, LocalDate on) {
        if (active.mode() == BillingMode.POSTPAID) {
            invoiceThrough(client, active, on.minusDays(1), rules.postpaidWorkingDaysToPay());
        }
        recognisedUses.notBilled(active.terms().id(), YearMonth.from(on).atEndOfMonth());
    }

    /** Asks for all days that nothing has asked for yet, through that one; the caller holds the client's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void invoiceThrough(Client client, Subscription.Active active, LocalDate through, int workingDaysToPay) {
        var from = postpaid.invoicedThrough(active).plusDays(1);
        if (from.isAfter(through)) {
            return;
        }
        var today = LocalDate.now(clock);
        var draft = draftPostpaid.draft(active, new BillingPeriod(from, through), today, workingDaysToPay);
        if (draft.lines().isEmpty()) { // blocked on all of these days
            recognisedUses.notBilled(active.terms().id(), through);
            return;
        }
        issue(client, active, draft, today);
    }

    private void issue(Client client, Subscription.Active active, Draft draft, LocalDate today) {
        var bill = issueInvoices.issue(client, active.terms().id(), draft, null);
        var billed = recognisedUses.billed(bill);
        if (billed.isPositive()) {
            ledger.post(
                    Posting.useBilled(client.id(), billed, today, bill.number().text()));
        }
        settleInvoices.useAdvance(client, today);
    }
}
