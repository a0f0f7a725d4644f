package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.settlement.WithdrawInvoice;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives one service up: it ends with what is paid, nothing continues it, and what is open for later days is withdrawn. */
@Service
public class GiveUpService {
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final WithdrawInvoice withdrawInvoice;
    private final EndSubscription endSubscription;
    private final AccountStep accountStep;
    private final Audit audit;
    private final Clock clock;

    GiveUpService(
            Subscriptions subscriptions,
            Invoices invoices,
            WithdrawInvoice withdrawInvoice,
            EndSubscription endSubscription,
            AccountStep accountStep,
            Audit audit,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.withdrawInvoice = withdrawInvoice;
        this.endSubscription = endSubscription;
        this.accountStep = accountStep;
        this.audit = audit;
        this.clock = clock;
    }

    /** What it would come to today; changes nothing. */
    @Transactional(readOnly = true)
    public Ending preview(Client client, CloudService service) {
        client.requireAlive();
        var today = LocalDate.now(clock);
        return ending(subscriptions.active(client, service).giveUp(today), today);
    }

    /** A second time changes nothing. */
    @Transactional
    public Ending giveUp(Client known, CloudService service, @Nullable String reason) {
        var today = LocalDate.now(clock);
        return accountStep
                .take(known.id(), today, client -> giveUp(client, service, reason, today))
                .value();
    }

    private Outcome<Ending> giveUp(Client client, CloudService service, @Nullable String reason, LocalDate today) {
        client.requireAlive();
        var before = subscriptions.active(client, service);
        var after = before.giveUp(today);
        var ending = ending(after, today);
        if (before.isGivenUp()) {
            return Outcome.unchanged(ending);
        }
        subscriptions.save(after);
        carryOut(client, after, ending, today);
        audit.record("subscription.given-up", "client:" + client.login(), reason, before, after);
        return Outcome.of(ending);
    }

    private void carryOut(Client client, Subscription.Active givenUp, Ending ending, LocalDate today) {
        var subscription = givenUp.terms().id();
        if (givenUp.paidThrough().isBefore(today)) {
            endSubscription.givenUp(client, subscription, today);
        } else {
            ending.withdrawn()
                    .forEach(bill ->
                            withdrawInvoice.withdraw(client, bill.number(), CancelReason.SUBSCRIPTION_ENDED, today));
        }
    }

    private Ending ending(Subscription.Active active, LocalDate today) {
        return Ending.of(active, invoices.openOf(active.terms().id()), today);
    }
}
