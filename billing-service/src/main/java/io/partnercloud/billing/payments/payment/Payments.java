package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.contracts.values.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payments that ever came. */
public interface Payments {

    /** The payment that was made of it when it was told before. */
    Optional<Payment> madeOf(MoneyTold told);

    Optional<Payment> find(UUID id);

    /** Of these clients, in these amounts, not gone back; the latest first. */
    List<Payment> standing(Collection<ClientId> clients, Collection<Money> amounts);

    /** @throws PaymentRefusal.ReferenceUsed when the reference belongs to another payment */
    void add(Client client, Payment payment, MoneyTold told, String recordedBy);

    void save(Payment payment, String reason);
}
