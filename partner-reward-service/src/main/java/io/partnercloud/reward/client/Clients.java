package io.partnercloud.reward.client;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All clients that somebody has told about. */
public interface Clients {
    /** The client, unseen if nobody has told about it, kept from other transactions until this one ends. */
    Client lock(ClientId id, ClientLogin login);

    /** {@code factAt} is when the latest fact about it happened. */
    void save(Client client, Instant factAt);

    Optional<Client> find(ClientLogin login);

    Optional<Owned> owned(ClientLogin login);

    /** Those with this INN; companies may have several accounts. */
    List<Owned> with(String inn);

    /** The partner's clients that are not deleted, always in the same order. */
    List<Client> of(PartnerId partner);

    /** A client and whose it is, if anybody's. */
    record Owned(Client client, @Nullable PartnerId partner) {}
}
