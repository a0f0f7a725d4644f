package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.agreements.change.Changes;
import io.partnercloud.billing.agreements.change.SubscriptionChange;
import io.partnercloud.billing.agreements.order.OrderRefusal;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.settlement.WithdrawInvoice;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionRefusal;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a premium client pay afterwards, or beforehand again (INV-11); what is paid already stays paid. */
@Service
public class SwitchBillingMode {
    private final Clients clients;
    private final Subscriptions subscriptions;
    private final Changes changes;
    private final Invoices invoices;
    private final WithdrawInvoice withdrawInvoice;
    private final IssuePostpaidInvoice issuePostpaidInvoice;
    private final AccountStep accountStep;
    private final InvoiceRules rules;
    private final Audit audit;
    private final Clock clock;

    SwitchBillingMode(
            Clients clients,
            Subscriptions subscriptions,
            Changes changes,
            Invoices invoices,
            WithdrawInvoice withdrawInvoice,
            IssuePostpaidInvoice issuePostpaidInvoice,
            AccountStep accountStep,
            InvoiceRules rules,
            Audit audit,
            Clock clock) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.invoices = invoices;
        this.withdrawInvoice = withdrawInvoice;
        this.issuePostpaidInvoice = issuePostpaidInvoice;
        this.accountStep = accountStep;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The mode that it has already changes nothing. */
    @Transactional
    public Subscription.Active to(BillingMode wanted, ClientLogin login, CloudService service, String reason) {
        var known = clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        var today = LocalDate.now(clock);
        var before = accountStep.take(known.id(), today, client -> to(wanted, client, service, today));
        var after = subscriptions.active(known, service);
        if (before.changed()) {
            audit.record("subscription.billing-mode-switched", "client:" + login, reason, before.value(), after);
        }
        return after;
    }

    /** Answers with what there was before. */
    private Outcome<Subscription.Active> to(BillingMode wanted, Client client, CloudService service, LocalDate today) {
        client.requireAlive();
        var before = subscriptions.active(client, service);
        if (before.mode() == wanted) {
            return Outcome.unchanged(before);
        }
        invoices.lateOf(before.terms().id(), today).ifPresent(late -> {
            throw new OrderRefusal.DebtComesFirst(late);
        });
        switch (wanted) {
            case POSTPAID -> payAfterwards(client, before, today);
            case PREPAID -> payBeforehand(client, before, today);
        }
        return Outcome.of(before);
    }

    /** An invoice for days that have not begun, or are not over, is withdrawn: they are asked for when they are. */
    private void payAfterwards(Client client, Subscription.Active active, LocalDate today) {
        changes.waiting(active.terms().id()).ifPresent(SwitchBillingMode::requirePremium);
        subscriptions.save(active.billed(BillingMode.POSTPAID));
        invoices.openOf(active.terms().id()).stream()
                .filter(open -> open.bill().period().from().isAfter(active.paidThrough()))
                .map(open -> open.bill().number())
                .forEach(number -> withdrawInvoice.withdraw(client, number, CancelReason.PAID_AFTERWARDS, today));
    }

    /** The days since the last invoice, and the rest of this month, are asked for at once. */
    private void payBeforehand(Client client, Subscription.Active active, LocalDate today) {
        var prepaid = active.billed(BillingMode.PREPAID);
        subscriptions.save(prepaid);
        var monthEnd = YearMonth.from(today).atEndOfMonth();
        issuePostpaidInvoice.invoiceThrough(client, prepaid, monthEnd, rules.workingDaysToPay());
    }

    /** Otherwise the payment that lets the change hold could not be taken. */
    private static void requirePremium(SubscriptionChange.Waiting waiting) {
        if (!waiting.request().parameters().premium()) {
            throw new SubscriptionRefusal.PostpaidNeedsPremium();
        }
    }
}
