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
    /** What is agreed and how things stand goes with the client: table and the column that names it. */
    private static final Map<String, String> WITH_THE_CLIENT = Map.of(
            "clients", "id",
            "subscriptions", "client_id",
            "subscription_changes", "client_id",
            "blocks", "client_id",
            "downtimes", "client_id",
            "questionnaires", "client_id");

    /** A document stays with the partner of its day: table and the column that names the day. */
    private static final Map<String, String> BY_THEIR_DAY = Map.of(
            "invoices", "issued_on",
            "payments", "paid_on",
            "credits", "credited_on",
            "acts", "issued_on");

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
                                coalesce((select partner_id from attributions where client_id = :id
                                          order by sequence desc limit 1), :partner),
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
    public void attributed(ClientId client, UUID partner, LocalDate since, long sequence) {
        jdbc.sql("""
                        insert into attributions (client_id, sequence, partner_id, since)
                        values (:client, :sequence, :partner, :since)
                        on conflict (client_id, sequence) do nothing
                        """)
                .param("client", client.value())
                .param("sequence", sequence)
                .param("partner", partner)
                .param("since", since)
                .update();
        WITH_THE_CLIENT.forEach((table, key) -> moveAll(table, key, client));
        BY_THEIR_DAY.forEach((table, day) -> moveByDay(table, day, client));
        moveFiles(client);
    }

    private void moveAll(String table, String key, ClientId client) {
        move(
                "update " + table + " set partner_id = " + partnerOn("date 'infinity'") + " where " + key
                        + " = :client",
                client);
    }

    /** What was before the client's first partner stays as it is. */
    private void moveByDay(String table, String day, ClientId client) {
        move(
                "update " + table + " set partner_id = " + partnerOn(day) + " where client_id = :client and exists"
                        + " (select from attributions a where a.client_id = :client and a.since <= " + day + ")",
                client);
    }

    /** A file is whose the document is that it belongs to. */
    private void moveFiles(ClientId client) {
        move("""
                update files set partner_id = invoices.partner_id from invoices
                where files.client_id = :client and files.owner = 'invoice:' || invoices.number
                """, client);
        move("""
                update files set partner_id = acts.partner_id from acts
                where files.client_id = :client and files.owner = 'act:' || acts.number
                """, client);
        move("""
                update edo_documents set partner_id = acts.partner_id from acts
                where edo_documents.client_id = :client and edo_documents.act = acts.number
                """, client);
        move("""
                update payment_orders set partner_id = invoices.partner_id from invoices
                where payment_orders.client_id = :client and payment_orders.invoice = invoices.number
                """, client);
    }

    private static String partnerOn(String day) {
        return "(select partner_id from attributions a where a.client_id = :client and a.since <= " + day
                + " order by sequence desc limit 1)";
    }

    private void move(String update, ClientId client) {
        jdbc.sql(update).param("client", client.value()).update();
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
