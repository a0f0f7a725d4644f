package io.partnercloud.identity.cabinetview.jdbc;

import io.partnercloud.identity.cabinetview.CabinetView;
import io.partnercloud.identity.cabinetview.CabinetViews;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks in the table {@code cabinet_views}, with the partner's name as it is known now. */
@Repository
class JdbcCabinetViews implements CabinetViews {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("beganAt", "v.began_at"), "v.id", PageQuery.Sort.descending("beganAt"));
    private static final String VIEWS = """
            select v.id, v.partner, k.name as partner_name, v.operator, v.operator_name, v.reason, v.began_at, v.ends_at, v.ended_at
            from cabinet_views v left join partners k on k.partner = v.partner""";

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcCabinetViews(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public void add(CabinetView view) {
        jdbc.sql("""
                insert into cabinet_views (id, partner, operator, operator_name, reason, began_at, ends_at)
                values (:id, :partner, :operator, :operatorName, :reason, :beganAt, :endsAt)
                """)
                .param("id", view.id())
                .param("partner", view.partner())
                .param("operator", view.operator())
                .param("operatorName", view.operatorName())
                .param("reason", view.reason())
                .param("beganAt", Bind.at(view.beganAt()))
                .param("endsAt", Bind.at(view.endsAt()))
                .update();
    }

    @Override
    public Optional<CabinetView> lockRunning(UUID id, Instant now) {
        return jdbc.sql(VIEWS + " where v.id = :id and v.ended_at is null and v.ends_at > :now for update of v")
                .param("id", id)
                .param("now", Bind.at(now))
                .query(Row.as(JdbcCabinetViews::view))
                .optional();
    }

    @Override
    public void end(UUID id, Instant at) {
        jdbc.sql("update cabinet_views set ended_at = :at where id = :id")
                .param("at", Bind.at(at))
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<CabinetView> list(@Nullable UUID partner, PageQuery query) {
        var where = Where.everything().and("v.partner = :partner", "partner", partner);
        return lists.read(ListSql.of(VIEWS, where, ORDER), query, Row.as(JdbcCabinetViews::view));
    }

    private static CabinetView view(Row row) {
        return new CabinetView(
                row.id("id"),
                row.id("partner"),
                row.textOrNull("partner_name"),
                row.id("operator"),
                row.text("operator_name"),
                row.text("reason"),
                row.instant("began_at"),
                row.instant("ends_at"),
                row.instantOrNull("ended_at"));
    }
}
