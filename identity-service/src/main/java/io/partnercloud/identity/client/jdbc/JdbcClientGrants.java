package io.partnercloud.identity.client.jdbc;

import io.partnercloud.identity.client.ClientGrant;
import io.partnercloud.identity.client.ClientGrants;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grants in the table {@code client_grants}, beside the authorization server's own table of clients. */
@Repository
class JdbcClientGrants implements ClientGrants {
    private final JdbcClient jdbc;

    JdbcClientGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ClientGrant> of(String client) {
        return jdbc.sql("select client_id, roles, partner, person from client_grants where client_id = :client")
                .param("client", client)
                .query((row, _) -> new ClientGrant(
                        row.getString("client_id"),
                        Set.of((String[]) row.getArray("roles").getArray()),
                        row.getObject("partner", UUID.class),
                        row.getObject("person", UUID.class)))
                .optional();
    }

    @Override
    public void save(ClientGrant grant) {
        jdbc.sql("""
                insert into client_grants (client_id, roles, partner, person) values (:client, :roles, :partner, :person)
                on conflict (client_id) do update
                set roles = excluded.roles, partner = excluded.partner, person = excluded.person
                """)
                .param("client", grant.client())
                .param("roles", grant.roles().toArray(String[]::new))
                .param("partner", grant.partner())
                .param("person", grant.person())
                .update();
    }
}
