package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.agreements.order.ContinueSubscription;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service that was given up is wanted after all, before it is over. */
@Service
public class TakeBack {
    private final Clients clients;
    private final Subscriptions subscriptions;
    private final ContinueSubscription continueSubscription;
    private final Audit audit;

    TakeBack(Clients clients, Subscriptions subscriptions, ContinueSubscription continueSubscription, Audit audit) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.continueSubscription = continueSubscription;
        this.audit = audit;
    }

    /** The invoice that the 20th would have brought in the meantime comes at once (INV-4). What was not given up stays as it is. */
    @Transactional
    public void takeBack(Client known, CloudService service, @Nullable String reason) {
        var client = clients.lock(known.id());
        var before = subscriptions.active(client, service);
        if (before.isGivenUp()) {
            var after = before.takeBack();
            subscriptions.save(after);
            audit.record("subscription.taken-back", "client:" + client.login(), reason, before, after);
            continueSubscription.continueIfDue(client);
        }
    }
}
