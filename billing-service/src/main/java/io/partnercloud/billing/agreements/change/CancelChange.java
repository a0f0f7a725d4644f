package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.settlement.SettleInvoice;
import io.partnercloud.billing.invoicing.settlement.WithdrawInvoice;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a waiting change up, and its surcharge with it; what was paid of that is the client's advance. */
@Service
public class CancelChange {
    private final Changes changes;
    private final Clients clients;
    private final Invoices invoices;
    private final WithdrawInvoice withdrawInvoice;
    private final SettleInvoice settleInvoice;

    CancelChange(
            Changes changes,
            Clients clients,
            Invoices invoices,
            WithdrawInvoice withdrawInvoice,
            SettleInvoice settleInvoice) {
        this.changes = changes;
        this.clients = clients;
        this.invoices = invoices;
        this.withdrawInvoice = withdrawInvoice;
        this.settleInvoice = settleInvoice;
    }

    /** CHG-2: the surcharge was not paid by its due date. What was paid or given up in the meantime is left alone. */
    @Transactional
    public void expire(UUID id, LocalDate on) {
        var client = clients.lock(get(id).request().client());
        if (get(id) instanceof SubscriptionChange.Waiting waiting
                && on.isAfter(invoices.get(waiting.surcharge()).bill().dueOn())) {
            cancel(client, waiting, SubscriptionChange.Reason.UNPAID, on);
            settleInvoice.useAdvance(client, on);
        }
    }

    /** @throws ChangeNotWaiting when it holds already or was given up */
    @Transactional
    public SubscriptionChange withdraw(Client known, UUID id, LocalDate on) {
        var client = clients.lock(known.id());
        var change = get(id);
        if (!change.request().client().equals(client.id())) {
            throw new ChangeUnknown(id);
        }
        var cancelled = cancel(client, change.requireWaiting(), SubscriptionChange.Reason.WITHDRAWN, on);
        settleInvoice.useAdvance(client, on);
        return cancelled;
    }

    /** The same for one that waits when its subscription is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void becauseItEnds(Client client, SubscriptionId subscription, LocalDate on) {
        changes.waiting(subscription)
                .ifPresent(waiting -> cancel(client, waiting, SubscriptionChange.Reason.SUBSCRIPTION_ENDED, on));
    }

    /** The caller holds the client's lock and uses the advance afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    SubscriptionChange cancel(
            Client client, SubscriptionChange.Waiting waiting, SubscriptionChange.Reason reason, LocalDate on) {
        if (invoices.get(waiting.surcharge()).isOpen()) {
            withdrawInvoice.withdraw(client, waiting.surcharge(), CancelReason.CHANGE_CANCELLED, on);
        }
        var cancelled = new SubscriptionChange.Cancelled(waiting.request(), waiting.surcharge(), reason, on);
        changes.decide(cancelled);
        return cancelled;
    }

    private SubscriptionChange get(UUID id) {
        return changes.find(id).orElseThrow(() -> new ChangeUnknown(id));
    }
}
