package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service that was given up is wanted after all, before it is over. */
@Service
public class TakeBack {
    private final Subscriptions subscriptions;
    private final AccountStep accountStep;
    private final Audit audit;
    private final Clock clock;

    TakeBack(Subscriptions subscriptions, AccountStep accountStep, Audit audit, Clock clock) {
        this.subscriptions = subscriptions;
        this.accountStep = accountStep;
        this.audit = audit;
        this.clock = clock;
    }

    /** The invoice that the 20th would have brought in the meantime comes at once (INV-4). What was not given up stays as it is. */
    @Transactional
    public void takeBack(Client known, CloudService service, @Nullable String reason) {
        accountStep.takeAndContinue(known.id(), LocalDate.now(clock), client -> decide(client, service, reason));
    }

    private Outcome<Subscription> decide(Client client, CloudService service, @Nullable String reason) {
        var before = subscriptions.active(client, service);
        if (!before.isGivenUp()) {
            return Outcome.unchanged(before);
        }
        var after = before.takeBack();
        subscriptions.save(after);
        audit.record("subscription.taken-back", "client:" + client.login(), reason, before, after);
        return Outcome.of(after);
    }
}
