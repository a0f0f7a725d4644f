package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.agreements.change.CancelChange;
import io.partnercloud.billing.agreements.postpaid.IssuePostpaidInvoice;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.debt.blocking.EndBlock;
import io.partnercloud.billing.debt.blocking.EndOfService;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.settlement.SettleInvoices;
import io.partnercloud.billing.invoicing.settlement.WithdrawInvoice;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionContract;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one service be over: what is open for it is withdrawn, and what was paid of that is there for the others. */
@Service
class EndSubscription implements EndOfService {
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final EndBlock endBlock;
    private final CancelChange cancelChange;
    private final WithdrawInvoice withdrawInvoice;
    private final IssuePostpaidInvoice issuePostpaidInvoice;
    private final SettleInvoices settleInvoices;
    private final Outbox outbox;

    EndSubscription(
            Subscriptions subscriptions,
            Invoices invoices,
            EndBlock endBlock,
            CancelChange cancelChange,
            WithdrawInvoice withdrawInvoice,
            IssuePostpaidInvoice issuePostpaidInvoice,
            SettleInvoices settleInvoices,
            Outbox outbox) {
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.endBlock = endBlock;
        this.cancelChange = cancelChange;
        this.withdrawInvoice = withdrawInvoice;
        this.issuePostpaidInvoice = issuePostpaidInvoice;
        this.settleInvoices = settleInvoices;
        this.outbox = outbox;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forDebt(Client client, SubscriptionId subscription, LocalDate on) {
        end(client, subscription, "DEBT", on);
    }

    /** What was given up has come to the end of what is paid, or was not paid any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void givenUp(Client client, SubscriptionId subscription, LocalDate on) {
        end(client, subscription, "GIVEN_UP", on);
    }

    private void end(Client client, SubscriptionId subscription, String reason, LocalDate on) {
        cancelChange.becauseItEnds(client, subscription, on);
        if (subscriptions.get(subscription) instanceof Subscription.Active active) {
            issuePostpaidInvoice.issueLast(client, active, on);
        }
        invoices.openOf(client.id()).stream()
                .filter(open -> open.bill().subscription().equals(subscription))
                .filter(open -> open.bill().kind() != InvoiceKind.ONE_OFF) // goods are sold by themselves
                .filter(open -> !open.bill().asksAfterwards()) // that was used and stays owed
                .map(open -> open.bill().number())
                .forEach(number -> withdrawInvoice.withdraw(client, number, CancelReason.SUBSCRIPTION_ENDED, on));
        endBlock.withTheService(subscription, on);
        var ended = subscriptions.get(subscription).end(on);
        subscriptions.save(ended);
        outbox.append(SubscriptionContract.ended(client, ended, reason));
        settleInvoices.useAdvance(client, on);
    }
}
