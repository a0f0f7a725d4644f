package io.partnercloud.identity.client.jdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Repository;

/** The authorization server's clients; nobody comes in as one that is disabled, though what it did is still read. */
@Repository
class EnabledClients implements RegisteredClientRepository {
    private final RegisteredClientRepository all;
    private final JdbcClient jdbc;

    EnabledClients(JdbcOperations operations, JdbcClient jdbc) {
        this.all = new JdbcRegisteredClientRepository(operations);
        this.jdbc = jdbc;
    }

    @Override
    public void save(RegisteredClient client) {
        all.save(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return all.findById(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        var isDisabled = jdbc.sql(
                        "select exists (select 1 from relying_parties where client_id = :client and not is_enabled)")
                .param("client", clientId)
                .query(Boolean.class)
                .single();
        return isDisabled ? null : all.findByClientId(clientId);
    }
}
