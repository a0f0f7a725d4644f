package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what was given up on the first day that is not paid. */
@Service
public class EndGivenUp {
    private final Clients clients;
    private final Subscriptions subscriptions;
    private final EndSubscription endSubscription;

    EndGivenUp(Clients clients, Subscriptions subscriptions, EndSubscription endSubscription) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.endSubscription = endSubscription;
    }

    /** What has been taken back in the meantime, or is over, is left alone. */
    @Transactional
    public void end(ClientId id, SubscriptionId subscription, LocalDate on) {
        var client = clients.lock(id);
        if (subscriptions.get(subscription) instanceof Subscription.Active active
                && active.isGivenUp()
                && active.paidThrough().isBefore(on)) {
            endSubscription.givenUp(client, subscription, on);
        }
    }
}
