package io.partnercloud.platform.audit;

import io.partnercloud.platform.security.Caller;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Writes the audit beside what it tells of, in the same transaction. */
final class JdbcAudit implements Audit {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    JdbcAudit(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void record(
            String action, String subject, @Nullable String reason, @Nullable Object before, @Nullable Object after) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an audit record is written in the transaction of the change");
        }
        jdbc.sql("""
                        insert into audit_records (at, actor, action, subject, reason, before, after, trace_id)
                        values (:at, :actor, :action, :subject, :reason, :before::jsonb, :after::jsonb, :trace)
                        """)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", Objects.requireNonNullElse(Caller.actor(), "system"))
                .param("action", action)
                .param("subject", subject)
                .param("reason", reason)
                .param("before", asJson(before))
                .param("after", asJson(after))
                .param("trace", MDC.get("traceId"))
                .update();
    }

    private @Nullable String asJson(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }
}
