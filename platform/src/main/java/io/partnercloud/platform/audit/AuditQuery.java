package io.partnercloud.platform.audit;

import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the audit. */
class AuditQuery {
    private static final ListOrder ORDER = new ListOrder(Map.of("at", "at"), "id", PageQuery.Sort.descending("at"));

    /** What to look for; each part may be left out. Days are Moscow's, both included. */
    record Filter(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final ListReader lists;

    AuditQuery(ListReader lists) {
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    Listing<AuditRecord> find(Filter filter, PageQuery query) {
        var where = Where.everything()
                .and("subject = :subject", "subject", filter.subject())
                .and("actor = :actor", "actor", filter.actor())
                .and("action = :action", "action", filter.action())
                .and("at >= :from", "from", startOf(filter.from()))
                .and(
                        "at < :to",
                        "to",
                        filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        return lists.read(ListSql.of("""
                        select id, at, actor, action, subject, reason, before::text, after::text, trace_id
                        from audit_records""", where, ORDER), query, new SimplePropertyRowMapper<>(AuditRecord.class));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Moscow.ZONE).toOffsetDateTime();
    }
}
