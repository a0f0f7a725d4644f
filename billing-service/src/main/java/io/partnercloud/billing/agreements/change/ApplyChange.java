package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.credit.Credit;
import io.partnercloud.billing.invoicing.credit.GrantCredit;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.settlement.AfterPaying;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionContract;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a change hold: other parameters, and the open invoice that continues the subscription in their prices. */
@Service
@Order(1)
class ApplyChange implements AfterPaying {
    private final Changes changes;
    private final PaidDays paidDays;
    private final DraftChange draftChange;
    private final Subscriptions subscriptions;
    private final ReissueContinuing reissueContinuing;
    private final IssueSurcharge issueSurcharge;
    private final GrantCredit grantCredit;
    private final Outbox outbox;

    ApplyChange(
            Changes changes,
            PaidDays paidDays,
            DraftChange draftChange,
            Subscriptions subscriptions,
            ReissueContinuing reissueContinuing,
            IssueSurcharge issueSurcharge,
            GrantCredit grantCredit,
            Outbox outbox) {
        this.changes = changes;
        this.paidDays = paidDays;
        this.draftChange = draftChange;
        this.subscriptions = subscriptions;
        this.reissueContinuing = reissueContinuing;
        this.issueSurcharge = issueSurcharge;
        this.grantCredit = grantCredit;
        this.outbox = outbox;
    }

    /** CHG-2. A surcharge that is paid again after a reversal, and one that only follows another, change nothing more. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(Client client, Bill bill, LocalDate on) {
        if (bill.kind() != InvoiceKind.SURCHARGE) {
            return;
        }
        switch (changes.ofSurcharge(bill.number()).orElse(null)) {
            case SubscriptionChange.Waiting waiting -> apply(client, waiting, bill, on);
            case SubscriptionChange.Applied _, SubscriptionChange.Cancelled _ -> {}
            case null -> {}
        }
    }

    private void apply(Client client, SubscriptionChange.Waiting waiting, Bill surcharge, LocalDate on) {
        var request = waiting.request();
        if (subscriptions.get(request.subscription()) instanceof Subscription.Active active) {
            var covered = surcharge.period().to();
            var beyond = draftChange.difference(active, request.parameters(), covered.plusDays(1));
            changes.decide(new SubscriptionChange.Applied(request, waiting.surcharge(), null, on));
            hold(client, active, request, on);
            settleBeyond(client, active, beyond, on);
        } else {
            changes.decide(new SubscriptionChange.Cancelled(
                    request, waiting.surcharge(), SubscriptionChange.Reason.SUBSCRIPTION_ENDED, on));
        }
    }

    /** More days were paid at the old parameters while the surcharge was open: their difference is asked for, or given back, too. */
    private void settleBeyond(Client client, Subscription.Active active, Difference beyond, LocalDate on) {
        if (beyond.total().isPositive()) {
            var surcharge = new Effect.Surcharge(beyond.days(), beyond, draftChange.dueOn(on));
            issueSurcharge.issue(client, active, surcharge, on, null);
        } else if (beyond.total().isNegative()) {
            grantCredit.grant(client, active.terms().id(), Credit.Reason.CHANGE, beyond.terms(), on);
        }
    }

    /** CHG-3, CHG-4: holds without waiting for money. The caller uses the advance afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    SubscriptionChange hold(
            Client client,
            Subscription.Active active,
            SubscriptionChange.Request request,
            LocalDate from,
            @Nullable Difference credited) {
        var credit = credited == null
                ? null
                : grantCredit.grant(client, active.terms().id(), Credit.Reason.CHANGE, credited.terms(), request.on());
        var applied = new SubscriptionChange.Applied(request, null, credit == null ? null : credit.id(), from);
        changes.add(client, applied);
        hold(client, active, request, from);
        return applied;
    }

    private void hold(Client client, Subscription.Active active, SubscriptionChange.Request request, LocalDate from) {
        paidDays.changed(active, from, request.parameters());
        var change = active.change(request.parameters(), request.monthly(), from);
        subscriptions.save(change.state());
        change.events().forEach(event -> outbox.append(SubscriptionContract.of(client, event)));
        reissueContinuing.reissue(client, active.terms().id());
    }
}
