package io.partnercloud.billing.base.client.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.PartnerScope;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcClients implements Clients {
    private final JdbcClient jdbc;

    JdbcClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Client> of(PartnerScope scope, ClientLogin login) {
        return jdbc.sql("select * from clients where login = :login and partner_id = :partner")
                .param("login", login.text())
                .param("partner", scope.partner())
                .query(Row.as(JdbcClients::read))
                .optional();
    }

    @Override
    public Optional<Client> of(ClientLogin login) {
        return jdbc.sql("select * from clients where login = :login")
                .param("login", login.text())
                .query(Row.as(JdbcClients::read))
                .optional();
    }

    @Override
    public Client get(ClientId id) {
        return select(List.of(id), "").stream().findFirst().orElseThrow(() -> new ClientRefusal.Unknown(id));
    }

    @Override
    public Map<ClientId, Client> all(Collection<ClientId> ids) {
        return byId(select(ids, ""));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Client lock(ClientId id) {
        return select(List.of(id), "for update").stream().findFirst().orElseThrow(() -> new ClientRefusal.Unknown(id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ClientId, Client> lockAll(Collection<ClientId> ids) {
        return byId(select(ids, "for update"));
    }

    private List<Client> select(Collection<ClientId> ids, String lock) {
        return jdbc.sql("select * from clients where id = any(:ids) order by id " + lock)
                .param("ids", ids.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(Row.as(JdbcClients::read))
                .list();
    }

    private static Map<ClientId, Client> byId(List<Client> clients) {
        return clients.stream().collect(Collectors.toMap(Client::id, Function.identity()));
    }

    @Override
    public void provisioned(Client client, @Nullable LocalDate since) {
        jdbc.sql("""
                        insert into clients (id, login, partner_id, name, inn, since)
                        values (:id, :login,
                                coalesce((select partner_id from attributions where client_id = :id), :partner),
                                :name, :inn, :since)
                        on conflict (id) do nothing
                        """)
                .param("id", client.id().value())
                .param("login", client.login().text())
                .param("partner", client.partner(), Types.OTHER)
                .param("name", client.name())
                .param("inn", client.inn())
                .param("since", since, Types.DATE)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> since(ClientId client) {
        return jdbc.sql("select since from clients where id = :id and since is not null")
                .param("id", client.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void attributed(ClientId client, UUID partner, LocalDate since) {
        jdbc.sql("""
                        insert into attributions (client_id, partner_id, since) values (:client, :partner, :since)
                        on conflict (client_id)
                        do update set partner_id = excluded.partner_id, since = excluded.since
                        where attributions.since <= excluded.since
                        """)
                .param("client", client.value())
                .param("partner", partner)
                .param("since", since)
                .update();
        move("update clients set partner_id = :partner where id = :client", client);
        move("update subscriptions set partner_id = :partner where client_id = :client", client);
        move("update invoices set partner_id = :partner where client_id = :client", client);
        move("update payments set partner_id = :partner where client_id = :client", client);
        move("update blocks set partner_id = :partner where client_id = :client", client);
        move("update downtimes set partner_id = :partner where client_id = :client", client);
        move("update credits set partner_id = :partner where client_id = :client", client);
        move("update acts set partner_id = :partner where client_id = :client", client);
        move("update edo_documents set partner_id = :partner where client_id = :client", client);
        move("update subscription_changes set partner_id = :partner where client_id = :client", client);
        move("update questionnaires set partner_id = :partner where client_id = :client", client);
        move("update files set partner_id = :partner where client_id = :client", client);
        move("update payment_orders set partner_id = :partner where client_id = :client", client);
    }

    private void move(String update, ClientId client) {
        jdbc.sql(update.replace(":partner", "(select partner_id from attributions where client_id = :client)"))
                .param("client", client.value())
                .update();
    }

    @Override
    public void deleted(ClientId client, LocalDate on) {
        jdbc.sql("update clients set deleted_on = :on, version = version + 1 where id = :id and deleted_on is null")
                .param("on", on)
                .param("id", client.value())
                .update();
    }

    private static Client read(Row row) {
        return new Client(
                row.id("id", ClientId::new),
                row.text("login", ClientLogin::new),
                row.idOrNull("partner_id"),
                row.text("name"),
                row.textOrNull("inn"),
                row.dayOrNull("deleted_on"));
    }
}
