package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLists;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.Delivery;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads acts for people, with how far they have got to the client. */
@Repository
@Transactional(readOnly = true)
class JdbcActLists implements ActLists {
    private static final String SELECT = """
            select a.number, a.month, a.issued_on, a.total, a.corrects, c.login, c.name, e.status, e.status_since, e.reason
            from acts a join clients c on c.id = a.client_id
            left join edo_documents e on e.act = a.number and e.superseded_at is null
            """;
    private static final ListOrder ORDER = new ListOrder(
            Map.of("number", "a.number", "month", "a.month"), "a.number", new PageQuery.Sort("month", true));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcActLists(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Listing<Summary> of(Scope scope, Filter filter, PageQuery query) {
        var client = filter.client();
        var month = filter.month();
        var where = Where.inScope(scope, "a")
                .and(
                        "a.client_id = (select id from clients where login = :login)",
                        "login",
                        client == null ? null : client.text())
                .and("a.month = :month", "month", month == null ? null : month.atDay(1));
        return lists.read(ListSql.of(SELECT, where, ORDER), query, Row.as(JdbcActLists::summary));
    }

    @Override
    public Optional<Summary> of(Scope scope, ActNumber number) {
        var where = Where.inScope(scope, "a").and("a.number = :number", "number", number.text());
        return jdbc.sql(SELECT + where.sql())
                .params(where.params())
                .query(Row.as(JdbcActLists::summary))
                .optional();
    }

    private static Summary summary(Row row) {
        return new Summary(
                row.text("number", ActNumber::new),
                row.text("login", ClientLogin::new),
                row.text("name"),
                YearMonth.from(row.day("month")),
                row.day("issued_on"),
                row.money("total"),
                row.textOrNull("corrects", ActNumber::new),
                delivery(row));
    }

    private static @Nullable Delivery delivery(Row row) {
        @Nullable String status = row.textOrNull("status");
        return status == null
                ? null
                : new Delivery(Delivery.Status.valueOf(status), row.instant("status_since"), row.textOrNull("reason"));
    }
}
