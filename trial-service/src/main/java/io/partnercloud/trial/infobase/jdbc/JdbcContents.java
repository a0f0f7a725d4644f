package io.partnercloud.trial.infobase.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Constraint;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.infobase.ClientUser;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.ContentsRefusal;
import io.partnercloud.trial.infobase.Infobase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcContents implements Contents {
    private static final String INFOBASES = """
            select infobases.*, coalesce(configurations.name, infobases.configuration) as configuration_name
              from infobases join clients on clients.id = infobases.client_id
                   left join configurations on configurations.code = infobases.configuration
            """;
    private static final ListOrder BY_NAME = new ListOrder(
            Map.of("name", "infobases.name", "configuration", "infobases.configuration"),
            "infobases.id",
            PageQuery.Sort.ascending("name"));
    private static final String USERS = """
            select client_users.number, client_users.name, client_users.email, client_users.version,
                   clients.remote_desktop_user is not distinct from client_users.number as has_desktop
              from client_users join clients on clients.id = client_users.client_id
            """;
    private static final ListOrder BY_NUMBER = new ListOrder(
            Map.of("number", "client_users.number"), "client_users.number", PageQuery.Sort.ascending("number"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final Clock clock;

    JdbcContents(JdbcClient jdbc, ListReader lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public void addInfobases(ClientId client, List<String> configurations, ProductNames names) {
        for (var product : configurations) {
            jdbc.sql("""
                            insert into infobases (client_id, name, configuration) values (:client, :name, :product)
                            on conflict do nothing
                            """)
                    .param("client", client.value())
                    .param("name", names.of(product))
                    .param("product", product)
                    .update();
        }
    }

    @Override
    public void addUsers(ClientId client, int count) {
        jdbc.sql("""
                        insert into client_users (client_id, number)
                        select :client, last.number + next.number
                          from (select coalesce(max(number), 0) as number from client_users where client_id = :client) last,
                               generate_series(1, :count) as next (number)
                        """).param("client", client.value()).param("count", count).update();
    }

    @Override
    public void add(ClientId client, UUID id, String name, String configuration, Infobase.Marks marks) {
        orTaken(
                name,
                () -> marked(jdbc.sql("""
                        insert into infobases (id, client_id, name, configuration, is_customised, has_extensions, wants_updates)
                        values (:id, :client, :name, :configuration, :customised, :extensions, :updates)
                        """), client, id, name, marks)
                        .param("configuration", configuration)
                        .update());
    }

    @Override
    public void change(ClientId client, UUID id, String name, Infobase.Marks marks) {
        orTaken(name, () -> marked(jdbc.sql("""
                        update infobases set name = :name, is_customised = :customised, has_extensions = :extensions,
                               wants_updates = :updates, version = version + 1
                         where id = :id and client_id = :client and removed_at is null
                        """), client, id, name, marks).update());
    }

    private static JdbcClient.StatementSpec marked(
            JdbcClient.StatementSpec statement, ClientId client, UUID id, String name, Infobase.Marks marks) {
        return statement
                .param("id", id)
                .param("client", client.value())
                .param("name", name)
                .param("customised", marks.isCustomised())
                .param("extensions", marks.hasExtensions())
                .param("updates", marks.wantsUpdates());
    }

    private static void orTaken(String name, Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException e) {
            throw Constraint.broken(e, "one_infobase_of_a_name_per_client") ? new ContentsRefusal.NameTaken(name) : e;
        }
    }

    @Override
    public void remove(ClientId client, UUID id) {
        jdbc.sql("""
                        update infobases set removed_at = :now, version = version + 1
                         where id = :id and client_id = :client and removed_at is null
                        """)
                .param("now", Bind.at(clock.instant()))
                .param("id", id)
                .param("client", client.value())
                .update();
    }

    @Override
    public int addUser(ClientId client, @Nullable String name, @Nullable String email) {
        return jdbc.sql("""
                        insert into client_users (client_id, number, name, email)
                        select :client, coalesce(max(number), 0) + 1, :name, :email from client_users where client_id = :client
                        returning number
                        """)
                .param("client", client.value())
                .param("name", name)
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    @Override
    public void nameUser(ClientId client, int number, String name, @Nullable String email) {
        jdbc.sql("""
                        update client_users set name = :name, email = :email, version = version + 1
                         where client_id = :client and number = :number and closed_at is null
                        """)
                .param("name", name)
                .param("email", email)
                .param("client", client.value())
                .param("number", number)
                .update();
    }

    @Override
    public void blankUser(ClientId client, int number) {
        jdbc.sql("""
                        update client_users set name = null, email = null, version = version + 1
                         where client_id = :client and number = :number and (name is not null or email is not null)
                        """).param("client", client.value()).param("number", number).update();
    }

    @Override
    public void closeUser(ClientId client, int number) {
        jdbc.sql("""
                        update client_users set closed_at = :now, version = version + 1
                         where client_id = :client and number = :number and closed_at is null
                        """)
                .param("now", Bind.at(clock.instant()))
                .param("client", client.value())
                .param("number", number)
                .update();
    }

    @Override
    public int countInfobases(ClientId client) {
        return count("select count(*) from infobases where client_id = :client and removed_at is null", client);
    }

    @Override
    public int countUsers(ClientId client) {
        return count("select count(*) from client_users where client_id = :client and closed_at is null", client);
    }

    private int count(String sql, ClientId client) {
        return jdbc.sql(sql)
                .param("client", client.value())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Infobase> infobase(ClientId client, UUID id) {
        return jdbc.sql(
                        INFOBASES
                                + " where infobases.id = :id and infobases.client_id = :client and infobases.removed_at is null")
                .param("id", id)
                .param("client", client.value())
                .query(Row.as(JdbcContents::infobase))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ClientUser> user(ClientId client, int number) {
        return jdbc.sql(USERS + """
                         where client_users.client_id = :client and client_users.number = :number
                           and client_users.closed_at is null
                        """)
                .param("client", client.value())
                .param("number", number)
                .query(Row.as(JdbcContents::user))
                .optional();
    }

    @Override
    public long touch(ClientId client) {
        return jdbc.sql("""
                        insert into contents_told as c (client_id) values (:client)
                        on conflict (client_id) do update set sequence = c.sequence + 1 returning sequence
                        """).param("client", client.value()).query(Long.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<Infobase> infobases(Scope scope, ClientLogin login, PageQuery page) {
        return lists.read(
                ListSql.of(INFOBASES, of(scope, login).and("infobases.removed_at is null"), BY_NAME),
                page,
                Row.as(JdbcContents::infobase));
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<ClientUser> users(Scope scope, ClientLogin login, PageQuery page) {
        return lists.read(
                ListSql.of(USERS, of(scope, login).and("client_users.closed_at is null"), BY_NUMBER),
                page,
                Row.as(JdbcContents::user));
    }

    private static Infobase infobase(Row row) {
        return new Infobase(
                row.id("id"),
                row.text("name"),
                row.text("configuration"),
                row.text("configuration_name"),
                new Infobase.Marks(row.is("is_customised"), row.is("has_extensions"), row.is("wants_updates")),
                row.textOrNull("release"),
                row.number("version"));
    }

    private static ClientUser user(Row row) {
        return new ClientUser(
                row.integer("number"),
                row.textOrNull("name"),
                row.textOrNull("email"),
                row.is("has_desktop"),
                row.number("version"));
    }

    private static Where of(Scope scope, ClientLogin login) {
        var mine = scope instanceof ClientScope(var own)
                ? Where.of("clients.id = :own", "own", own)
                : Where.inScope(scope, "clients");
        return mine.and("clients.login = :login", "login", login.text());
    }
}
