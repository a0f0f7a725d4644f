package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
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
    private final Invoices invoices;
    private final WithdrawInvoice withdrawInvoice;
    private final AccountStep accountStep;

    CancelChange(Changes changes, Invoices invoices, WithdrawInvoice withdrawInvoice, AccountStep accountStep) {
        this.changes = changes;
        this.invoices = invoices;
        this.withdrawInvoice = withdrawInvoice;
        this.accountStep = accountStep;
    }

    /** CHG-2: the surcharge was not paid by its due date. What was paid or given up in the meantime is left alone. */
    @Transactional
    public void expire(UUID id, LocalDate on) {
        accountStep.take(get(id).request().client(), on, client -> {
            var change = get(id);
            return change instanceof SubscriptionChange.Waiting waiting
                            && on.isAfter(
                                    invoices.get(waiting.surcharge()).bill().dueOn())
                    ? Outcome.of(cancel(client, waiting, SubscriptionChange.Reason.UNPAID, on))
                    : Outcome.unchanged(change);
        });
    }

    /** @throws ChangeRefusal.NotWaiting when it holds already or was given up */
    @Transactional
    public SubscriptionChange withdraw(Client known, UUID id, LocalDate on) {
        return accountStep
                .take(known.id(), on, client -> {
                    var change = get(id);
                    if (!change.request().client().equals(client.id())) {
                        throw new ChangeRefusal.Unknown(id);
                    }
                    return Outcome.of(cancel(client, change.requireWaiting(), SubscriptionChange.Reason.WITHDRAWN, on));
                })
                .value();
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
        return changes.find(id).orElseThrow(() -> new ChangeRefusal.Unknown(id));
    }
}
