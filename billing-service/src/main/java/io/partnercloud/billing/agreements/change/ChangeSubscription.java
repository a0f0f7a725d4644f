package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a paid subscription, or shows what a change would do (CHG-1…4). */
@Service
public class ChangeSubscription {
    private final Subscriptions subscriptions;
    private final Changes changes;
    private final DraftChange draftChange;
    private final ApplyChange applyChange;
    private final CancelChange cancelChange;
    private final IssueSurcharge issueSurcharge;
    private final AccountStep accountStep;
    private final Clock clock;

    ChangeSubscription(
            Subscriptions subscriptions,
            Changes changes,
            DraftChange draftChange,
            ApplyChange applyChange,
            CancelChange cancelChange,
            IssueSurcharge issueSurcharge,
            AccountStep accountStep,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.draftChange = draftChange;
        this.applyChange = applyChange;
        this.cancelChange = cancelChange;
        this.issueSurcharge = issueSurcharge;
        this.accountStep = accountStep;
        this.clock = clock;
    }

    /** What it would do today, term by term; changes nothing. */
    @Transactional(readOnly = true)
    public ChangeDraft preview(Client client, CloudService service, ServiceParameters wanted) {
        return draftChange.preview(client, subscriptions.active(client, service), wanted, LocalDate.now(clock));
    }

    /**
     * Does what the preview of this name has shown. The same change that waits already is answered again; another one that
     * waits is replaced (CHG-4).
     *
     * @throws ChangeRefusal.PreviewStale when it would not do the same any more
     */
    @Transactional
    public SubscriptionChange confirm(
            Client known, CloudService service, ServiceParameters wanted, String preview, String by) {
        var today = LocalDate.now(clock);
        var change = accountStep
                .takeAndContinue(known.id(), today, client -> confirm(client, service, wanted, preview, by, today))
                .value();
        return changes.find(change.request().id()).orElse(change);
    }

    private Outcome<SubscriptionChange> confirm(
            Client client, CloudService service, ServiceParameters wanted, String preview, String by, LocalDate today) {
        var active = subscriptions.active(client, service);
        var draft = draftChange.draft(client, active, wanted, today);
        if (!draft.name().equals(preview)) {
            throw new ChangeRefusal.PreviewStale();
        }
        var waiting = changes.waiting(active.terms().id());
        if (waiting.isPresent() && isTheSame(waiting.get(), draft)) {
            return Outcome.unchanged(waiting.get());
        }
        waiting.ifPresent(before -> cancelChange.cancel(client, before, SubscriptionChange.Reason.REPLACED, today));
        return Outcome.of(carryOut(client, draft, waiting, by));
    }

    private SubscriptionChange carryOut(
            Client client, ChangeDraft draft, Optional<SubscriptionChange.Waiting> replaced, String by) {
        var request = request(client, draft, by);
        return switch (draft.effect()) {
            case Effect.Surcharge surcharge -> {
                var before = replaced.map(SubscriptionChange.Waiting::surcharge).orElse(null);
                var number = issueSurcharge.issue(client, draft.subscription(), surcharge, draft.on(), before);
                var waits = new SubscriptionChange.Waiting(request, number);
                changes.add(client, waits);
                yield waits;
            }
            case Effect.Credit credit ->
                applyChange.hold(client, draft.subscription(), request, credit.effectiveOn(), credit.difference());
            case Effect.AtOnce atOnce ->
                applyChange.hold(client, draft.subscription(), request, atOnce.effectiveOn(), null);
        };
    }

    private SubscriptionChange.Request request(Client client, ChangeDraft draft, String by) {
        return new SubscriptionChange.Request(
                Ids.at(clock.instant()),
                draft.subscription().terms().id(),
                client.id(),
                draft.wanted(),
                draft.monthly(),
                draft.difference().total(),
                draft.on(),
                by);
    }

    private static boolean isTheSame(SubscriptionChange.Waiting waiting, ChangeDraft draft) {
        var request = waiting.request();
        return request.parameters().equals(draft.wanted())
                && request.on().equals(draft.on())
                && request.difference().equals(draft.difference().total());
    }
}
