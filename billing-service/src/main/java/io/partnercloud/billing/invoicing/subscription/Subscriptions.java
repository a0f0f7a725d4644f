package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.contracts.values.CloudService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subscriptions of all clients; a client has at most one of a service that is not over. */
public interface Subscriptions {

    Subscription get(SubscriptionId id);

    Map<SubscriptionId, Subscription> all(Collection<SubscriptionId> ids);

    /** The one of this service that is not over. */
    Optional<Subscription> current(ClientId client, CloudService service);

    /** @throws SubscriptionRefusal.NotPaid when the client has none of this service that has been paid and is not over */
    Subscription.Active active(Client client, CloudService service);

    /** All that it has or had, by service, the latest of each last. */
    List<Subscription> of(ClientId client);

    void add(Client client, Subscription.Pending subscription);

    /** @throws RuntimeException when somebody else has changed it since it was read */
    void save(Subscription subscription);

    /** @throws RuntimeException when somebody else has changed one of them since it was read */
    void saveAll(List<Subscription> changed);
}
