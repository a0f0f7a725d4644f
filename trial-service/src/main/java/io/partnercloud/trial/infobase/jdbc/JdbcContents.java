package io.partnercloud.trial.infobase.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.Infobase;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcContents implements Contents {
    private static final String OF_CLIENT = """
             join clients on clients.id = client_id
            where clients.partner_id = :partner and clients.login = :login and clients.trial_starts_on is not null
            """;

    private final JdbcClient jdbc;

    JdbcContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void furnish(Client client, ProductNames names) {
        for (var product : client.parameters().products()) {
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
    public Page<Infobase> infobases(PartnerScope scope, ClientLogin login, PageQuery page) {
        var params = Map.of("partner", scope.partner(), "login", login.text());
        var sortable = Map.of("name", "infobases.name", "configuration", "configuration");
        var total = jdbc.sql("select count(*) from infobases" + OF_CLIENT)
                .params(params)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select infobases.* from infobases" + OF_CLIENT + " order by "
                        + page.orderBy(sortable, "infobases.id") + " limit :limit offset :offset")
                .params(params)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.as(row -> new Infobase(
                        row.id("id"), row.text("name"), row.text("configuration"), row.is("is_customised"))))
                .list();
        return Page.of(items, page, total);
    }

    @Override
    public Page<Integer> users(PartnerScope scope, ClientLogin login, PageQuery page) {
        var params = Map.of("partner", scope.partner(), "login", login.text());
        var total = jdbc.sql("select count(*) from client_users" + OF_CLIENT)
                .params(params)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select number from client_users" + OF_CLIENT + " order by "
                        + page.orderBy(Map.of("number", "number"), "number") + " limit :limit offset :offset")
                .params(params)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Integer.class)
                .list();
        return Page.of(items, page, total);
    }
}
