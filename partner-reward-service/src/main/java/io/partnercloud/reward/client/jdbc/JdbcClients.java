package io.partnercloud.reward.client.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.client.Client;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        return jdbc.sql("select * from clients where id = :id for no key update")
                .param("id", id.value())
                .query(Row.as(JdbcClients::client))
                .single();
    }

    @Override
    public void save(Client client, Instant factAt) {
        jdbc.sql("""
                        update clients set name = :name, inn = :inn, purpose = :purpose, provisioned_on = :provisionedOn,
                            trial_ended_on = :trialEndedOn, paid_since = :paidSince, blocked_since = :blockedSince,
                            deleted_on = :deletedOn, status = :status, fact_at = greatest(fact_at, :factAt)
                        where id = :id
                        """)
                .param("id", client.id().value())
                .param("name", client.name())
                .param("inn", client.inn())
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

    @Override
    @Transactional(readOnly = true)
    public Optional<Client> find(ClientLogin login) {
        return jdbc.sql("select * from clients where login = :login")
                .param("login", login.text())
                .query(Row.as(JdbcClients::client))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Owned> with(String inn) {
        return jdbc.sql("select * from clients where inn = :inn order by login")
                .param("inn", inn)
                .query(Row.as(JdbcClients::ofWhom))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Owned> owned(ClientLogin login) {
        return jdbc.sql("select * from clients where login = :login")
                .param("login", login.text())
                .query(Row.as(JdbcClients::ofWhom))
                .optional();
    }

    private static Owned ofWhom(Row row) {
        return new Owned(client(row), row.idOrNull("partner_id", PartnerId::new));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Client> of(PartnerId partner) {
        return jdbc.sql("select * from clients where partner_id = :partner and status <> 'DELETED' order by id")
                .param("partner", partner.value())
                .query(Row.as(JdbcClients::client))
                .list();
    }

    private static Client client(Row row) {
        return new Client(
                row.id("id", ClientId::new),
                row.text("login", ClientLogin::new),
                row.textOrNull("name"),
                row.textOrNull("inn"),
                row.textOrNull("purpose"),
                row.dayOrNull("provisioned_on"),
                row.dayOrNull("trial_ended_on"),
                row.dayOrNull("paid_since"),
                row.dayOrNull("blocked_since"),
                row.dayOrNull("deleted_on"));
    }
}
