package io.partnercloud.identity.client.jdbc;

import io.partnercloud.identity.client.ClientGrant;
import io.partnercloud.identity.client.ClientGrants;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
        return jdbc.sql("""
                select g.client_id, g.roles, g.rights, g.partner, g.person from client_grants g
                where g.client_id = :client and not exists (
                    select 1 from program_keys k
                    where k.client_id = g.client_id and (k.ended_at is not null or not exists (
                        select 1 from memberships m join people p on p.id = m.person
                        where m.person = k.maker and m.partner = k.partner and m.rights @> k.rights and p.is_enabled)))
                """)
                .param("client", client)
                .query(Row.as(row -> new ClientGrant(
                        row.text("client_id"),
                        Set.copyOf(row.texts("roles")),
                        Set.copyOf(row.texts("rights")),
                        row.idOrNull("partner"),
                        row.idOrNull("person"))))
                .optional();
    }

    @Override
    public void used(String client, Instant at) {
        jdbc.sql("update program_keys set last_used_at = :at where client_id = :client")
                .param("at", Bind.at(at))
                .param("client", client)
                .update();
    }

    @Override
    public void save(ClientGrant grant) {
        jdbc.sql("""
                insert into client_grants (client_id, roles, rights, partner, person)
                values (:client, :roles, :rights, :partner, :person)
                on conflict (client_id) do update
                set roles = excluded.roles, rights = excluded.rights, partner = excluded.partner, person = excluded.person
                """)
                .param("client", grant.client())
                .param("roles", grant.roles().toArray(String[]::new))
                .param("rights", grant.rights().toArray(String[]::new))
                .param("partner", grant.partner())
                .param("person", grant.person())
                .update();
    }
}
