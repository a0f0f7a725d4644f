package io.partnercloud.billing.base.client;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All clients that can be billed; built from the events of trial-service and partner-reward-service. */
public interface Clients {

    Optional<Client> of(PartnerScope scope, ClientLogin login);

    /** For operators. */
    Optional<Client> of(ClientLogin login);

    /** @throws ClientRefusal.Unknown when there is none */
    Client get(ClientId id);

    /** In one query; who is not known is missing. */
    Map<ClientId, Client> all(Collection<ClientId> ids);

    /**
     * Whoever changes a client's account takes this lock first and holds it to the end of the transaction: one client's
     * account changes one step at a time, different clients' at once.
     */
    Client lock(ClientId id);

    /** The same for many, in an order that no two transactions can take crosswise. */
    Map<ClientId, Client> lockAll(Collection<ClientId> ids);

    /** The account exists since that day. Told twice changes nothing. */
    void provisioned(Client client, @Nullable LocalDate since);

    /** Since when the account exists; empty where nobody has said it. */
    Optional<LocalDate> since(ClientId client);

    /**
     * The client belongs to this partner from that day on, even if it is provisioned only later (PRT-10): with all that is
     * agreed with it, and with the documents of that day and later ones. {@code sequence} says which of its partners is the
     * later one, in whatever order they are told (PRT-18).
     */
    void attributed(ClientId client, UUID partner, LocalDate since, long sequence);

    void deleted(ClientId client, LocalDate on);
}
