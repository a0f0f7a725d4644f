package io.partnercloud.trial.request.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.jdbc.ClientRows;
import io.partnercloud.trial.request.Asked;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialDirectory;
import io.partnercloud.trial.request.TrialFilter;
import io.partnercloud.trial.request.TrialOverview;
import io.partnercloud.trial.request.TrialStatus;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTrialDirectory implements TrialDirectory {
    private static final String SELECT = """
            select request.*, client.trial_starts_on,
                   case when client.trial_starts_on is not null then client.login end as open_login,
                   (select name from partners where id = request.partner_id) as partner_name,
                   array(select coalesce(configuration.name, asked.code)
                           from unnest(request.products) with ordinality as asked (code, place)
                                left join configurations configuration on configuration.code = asked.code
                          order by asked.place) as product_names
              from trial_requests request left join clients client on client.id = request.id
            """;
    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "askedOn", "request.asked_on",
                    "name", "request.name",
                    "status", "request.standing",
                    "endsOn", "request.ends_on"),
            "request.id",
            PageQuery.Sort.descending("askedOn"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcTrialDirectory(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Listing<TrialOverview> list(Scope scope, TrialFilter filter, PageQuery page) {
        var where = Where.inScope(scope, "request", filter.partner()).andAnyOf("request.standing", filter.status());
        return lists.read(ListSql.of(SELECT, where, ORDER), page, Row.as(JdbcTrialDirectory::read));
    }

    @Override
    public Optional<TrialOverview> find(Scope scope, ClientId id) {
        var where = Where.inScope(scope, "request").and("request.id = :id", "id", id.value());
        return jdbc.sql(SELECT + where.sql())
                .params(where.params())
                .query(Row.as(JdbcTrialDirectory::read))
                .optional();
    }

    private static TrialOverview read(Row row) {
        return new TrialOverview(
                new Asked(
                        ClientRows.read(row),
                        row.text("comment"),
                        row.word("origin", Origin.class),
                        row.textOrNull("named_partner"),
                        row.day("asked_on")),
                row.word("standing", TrialStatus.class),
                row.textOrNull("reason"),
                row.textOrNull("open_login", ClientLogin::new),
                row.dayOrNull("trial_starts_on"),
                row.dayOrNull("ends_on"),
                row.texts("product_names"),
                row.textOrNull("partner_name"));
    }
}
