package io.partnercloud.billing.subscription;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientId;
import io.partnercloud.contracts.values.CloudService;
import java.util.Optional;

/** The subscriptions of all clients; a client has at most one of a service that is not over. */
public interface Subscriptions {

    Subscription get(SubscriptionId id);

    /** The one of this service that is not over. */
    Optional<Subscription> current(ClientId client, CloudService service);

    void add(Client client, Subscription.Pending subscription);

    /** @throws RuntimeException when somebody else has changed it since it was read */
    void save(Subscription subscription);
}
