package io.partnercloud.trial.infobase.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
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
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.infobase.ClientUser;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.Infobase;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
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
            select client_users.number, clients.remote_desktop_user is not distinct from client_users.number as has_desktop
              from client_users join clients on clients.id = client_users.client_id
            """;
    private static final ListOrder BY_NUMBER = new ListOrder(
            Map.of("number", "client_users.number"), "client_users.number", PageQuery.Sort.ascending("number"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcContents(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void furnish(Client client, List<String> configurations, ProductNames names) {
        for (var product : configurations) {
            jdbc.sql("""
                            insert into infobases (client_id, name, configuration) values (:client, :name, :product)
                            on conflict do nothing
                            """)
                    .param("client", client.id().value())
                    .param("name", names.of(product))
                    .param("product", product)
                    .update();
        }
        jdbc.sql("""
                        insert into client_users (client_id, number) select :client, number
                          from generate_series(1, :users) as number on conflict do nothing
                        """)
                .param("client", client.id().value())
                .param("users", client.parameters().users())
                .update();
    }

    @Override
    public Listing<Infobase> infobases(Scope scope, ClientLogin login, PageQuery page) {
        return lists.read(
                ListSql.of(INFOBASES, of(scope, login), BY_NAME),
                page,
                Row.as(row -> new Infobase(
                        row.id("id"),
                        row.text("name"),
                        row.text("configuration"),
                        row.text("configuration_name"),
                        row.is("is_customised"))));
    }

    @Override
    public boolean hasUser(ClientId client, int number) {
        return jdbc.sql("select exists (select from client_users where client_id = :client and number = :number)")
                .param("client", client.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Listing<ClientUser> users(Scope scope, ClientLogin login, PageQuery page) {
        return lists.read(
                ListSql.of(USERS, of(scope, login), BY_NUMBER),
                page,
                Row.as(row -> new ClientUser(row.integer("number"), row.is("has_desktop"))));
    }

    private static Where of(Scope scope, ClientLogin login) {
        var mine = scope instanceof ClientScope(var own)
                ? Where.of("clients.id = :own", "own", own)
                : Where.inScope(scope, "clients");
        return mine.and("clients.login = :login", "login", login.text());
    }
}
