package io.partnercloud.identity.client;

import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a client with its grant, or brings a registered one up to date. */
@Service
public class RegisterClient {
    private final RegisteredClientRepository clients;
    private final ClientGrants grants;

    RegisterClient(RegisteredClientRepository clients, ClientGrants grants) {
        this.clients = clients;
        this.grants = grants;
    }

    /** The grant is written first: its row makes replicas that start together do this one after the other. */
    @Transactional
    public void register(RegisteredClient client, ClientGrant grant) {
        grants.save(grant);
        clients.save(client);
    }
}
