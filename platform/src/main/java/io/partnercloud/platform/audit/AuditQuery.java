package io.partnercloud.platform.audit;

import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the audit. */
class AuditQuery {
    private static final Map<String, String> SORTABLE =
            Map.of("at", "at", "actor", "actor", "action", "action", "subject", "subject");

    /** What to look for; each part may be left out. Days are Moscow's, both included. */
    record Filter(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final JdbcClient jdbc;

    AuditQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Page<AuditRecord> find(Filter filter, PageQuery page) {
        var conditions = new ArrayList<String>(List.of("true"));
        var values = new HashMap<String, Object>();
        add(conditions, values, "subject = :subject", "subject", filter.subject());
        add(conditions, values, "actor = :actor", "actor", filter.actor());
        add(conditions, values, "action = :action", "action", filter.action());
        add(conditions, values, "at >= :from", "from", startOf(filter.from()));
        add(
                conditions,
                values,
                "at < :to",
                "to",
                filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        var where = String.join(" and ", conditions);
        var total = jdbc.sql("select count(*) from audit_records where " + where)
                .params(values)
                .query(Long.class)
                .single();
        var order = page.sort().isEmpty() ? "at desc, id desc" : page.orderBy(SORTABLE, "id");
        var items = jdbc.sql("""
                        select id, at, actor, action, subject, reason, before::text, after::text, trace_id
                        from audit_records where %s order by %s limit :limit offset :offset
                        """.formatted(where, order))
                .params(values)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(AuditRecord.class)
                .list();
        return Page.of(items, page, total);
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Moscow.ZONE).toOffsetDateTime();
    }
}
