package io.partnercloud.billing.payment;

import io.partnercloud.billing.client.Client;
import java.util.Optional;
import java.util.UUID;

/** All payments that ever came. */
public interface Payments {

    Optional<Payment> byReference(String reference);

    Optional<Payment> find(UUID id);

    /** @throws ReferenceUsed when the reference belongs to another payment */
    void add(Client client, Payment payment, String recordedBy);

    void save(Payment payment, String reason);
}
