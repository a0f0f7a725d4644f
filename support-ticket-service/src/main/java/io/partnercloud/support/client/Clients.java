package io.partnercloud.support.client;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This service's own projection of clients. What trial-service and what billing-service say is kept apart, because the
 * two topics may overtake each other: deleted is deleted, else billing's word counts, else the trial's.
 */
public interface Clients {
    /** The partner's own client; another partner's is as unknown as one that does not exist (PRT-11). */
    Optional<ClientAccount> of(PartnerScope scope, ClientLogin login);

    Optional<ClientAccount> find(UUID client);

    /** Who the client is. A null does not erase what is known. */
    void keep(UUID client, @Nullable ClientLogin login, @Nullable UUID partner, @Nullable String name);

    /**
     * Whose client it is from now on, whatever others say (PRT-10): of a client's partners the one with the highest sequence
     * holds, in whatever order they are told (PRT-18). Tickets stay with the partner who opened them.
     */
    void attribute(UUID client, ClientLogin login, UUID partner, long sequence);

    /** What trial-service says of the account. */
    void keepTrialStatus(UUID client, ClientStatus status);

    /** What billing-service says of the account. */
    void keepBillingStatus(UUID client, ClientStatus status);

    void keepPremium(UUID client, boolean premium);
}
