package io.partnercloud.reward.client;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what others tell about a client. */
@Service
public class FollowClient {
    private final Clients clients;

    FollowClient(Clients clients) {
        this.clients = clients;
    }

    /** The same fact twice changes nothing. */
    @Transactional
    public Client follow(ClientId id, ClientLogin login, ClientFact fact, Instant at) {
        var client = clients.lock(id, login).knowing(fact);
        clients.save(client, at);
        return client;
    }
}
