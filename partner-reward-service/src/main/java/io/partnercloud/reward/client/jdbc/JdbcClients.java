package io.partnercloud.reward.client.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.client.Client;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import java.time.Instant;
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
                .query(Row.as(JdbcClients::client))
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
                .param("factAt", Bind.at(factAt))
                .update();
    }

    private static Client client(Row row) {
        return new Client(
                row.id("id", ClientId::new),
                row.text("login", ClientLogin::new),
                row.textOrNull("name"),
                row.textOrNull("purpose"),
                row.dayOrNull("provisioned_on"),
                row.dayOrNull("trial_ended_on"),
                row.dayOrNull("paid_since"),
                row.dayOrNull("blocked_since"),
                row.dayOrNull("deleted_on"));
    }
}
