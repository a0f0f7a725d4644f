package io.partnercloud.trial.request.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.jdbc.ClientRows;
import io.partnercloud.trial.request.Asked;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialDirectory;
import io.partnercloud.trial.request.TrialOverview;
import io.partnercloud.trial.request.TrialStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTrialDirectory implements TrialDirectory {
    private static final String FROM = """
             from (select request.*, coalesce(client.status, request.status) as overall, client.trial_starts_on,
                          client.trial_ends_on,
                          case when client.trial_starts_on is not null then client.login end as open_login
                     from trial_requests request left join clients client on client.id = request.id) trial
            """;
    private static final Map<String, String> SORTABLE =
            Map.of("askedOn", "asked_on", "name", "name", "status", "overall", "endsOn", "trial_ends_on");

    private final JdbcClient jdbc;

    JdbcTrialDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<TrialOverview> list(PartnerScope scope, Set<TrialStatus> statuses, PageQuery page) {
        return page(" where partner_id = :partner", Map.of("partner", scope.partner()), statuses, page);
    }

    @Override
    public Optional<TrialOverview> find(PartnerScope scope, ClientId id) {
        return one(" where id = :id and partner_id = :partner", Map.of("id", id.value(), "partner", scope.partner()));
    }

    @Override
    public Page<TrialOverview> list(Operator operator, Set<TrialStatus> statuses, PageQuery page) {
        return page(" where true", Map.of(), statuses, page);
    }

    @Override
    public Optional<TrialOverview> find(Operator operator, ClientId id) {
        return one(" where id = :id", Map.of("id", id.value()));
    }

    private Page<TrialOverview> page(
            String scope, Map<String, ?> scopeParams, Set<TrialStatus> statuses, PageQuery page) {
        var params = new HashMap<String, Object>(scopeParams);
        var where = scope;
        if (!statuses.isEmpty()) {
            where += " and overall in (:statuses)";
            params.put("statuses", statuses.stream().map(Enum::name).toList());
        }
        var total = jdbc.sql("select count(*)" + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select *" + FROM + where + " order by " + page.orderBy(SORTABLE, "created_at desc, id")
                        + " limit :limit offset :offset")
                .params(params)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.as(JdbcTrialDirectory::read))
                .list();
        return Page.of(items, page, total);
    }

    private Optional<TrialOverview> one(String where, Map<String, ?> params) {
        return jdbc.sql("select *" + FROM + where)
                .params(params)
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
                row.word("overall", TrialStatus.class),
                row.textOrNull("reason"),
                row.textOrNull("open_login", ClientLogin::new),
                row.dayOrNull("trial_starts_on"),
                row.dayOrNull("trial_ends_on"),
                row.number("version"));
    }
}
