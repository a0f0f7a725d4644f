package io.partnercloud.reward.client;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;

/** All clients that somebody has told about. */
public interface Clients {
    /** The client, unseen if nobody has told about it, kept from other transactions until this one ends. */
    Client lock(ClientId id, ClientLogin login);

    /** {@code factAt} is when the latest fact about it happened. */
    void save(Client client, Instant factAt);
}
