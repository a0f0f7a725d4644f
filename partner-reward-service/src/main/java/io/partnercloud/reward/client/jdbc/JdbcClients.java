package io.partnercloud.reward.client.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.reward.client.Client;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcClients implements Clients {
    private final JdbcClient jdbc;

    JdbcClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Client lock(ClientId id, ClientLogin login) {
        jdbc.sql("""
                        insert into clients (id, login, status, fact_at)
                        values (:id, :login, :status, timestamptz 'epoch')
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("login", login.text())
                .param("status", Client.unseen(id, login).status().name())
                .update();
        return jdbc.sql("select * from clients where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> client(row))
                .single();
    }

    @Override
    public void save(Client client, Instant factAt) {
        jdbc.sql("""
                        update clients set name = :name, purpose = :purpose, provisioned_on = :provisionedOn,
                            trial_ended_on = :trialEndedOn, paid_since = :paidSince, blocked_since = :blockedSince,
                            deleted_on = :deletedOn, status = :status, fact_at = greatest(fact_at, :factAt)
                        where id = :id
                        """)
                .param("id", client.id().value())
                .param("name", client.name())
                .param("purpose", client.purpose())
                .param("provisionedOn", client.provisionedOn())
                .param("trialEndedOn", client.trialEndedOn())
                .param("paidSince", client.paidSince())
                .param("blockedSince", client.blockedSince())
                .param("deletedOn", client.deletedOn())
                .param("status", client.status().name())
                .param("factAt", factAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                new ClientId(row.getObject("id", UUID.class)),
                new ClientLogin(row.getString("login")),
                row.getString("name"),
                row.getString("purpose"),
                row.getObject("provisioned_on", LocalDate.class),
                row.getObject("trial_ended_on", LocalDate.class),
                row.getObject("paid_since", LocalDate.class),
                row.getObject("blocked_since", LocalDate.class),
                row.getObject("deleted_on", LocalDate.class));
    }
}
