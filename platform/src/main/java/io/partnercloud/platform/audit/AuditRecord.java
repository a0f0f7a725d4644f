package io.partnercloud.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the audit as operators read it; the states before and after are JSON. */
public record AuditRecord(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String reason,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after,
        @Nullable String traceId) {
    static final Columns<AuditRecord> COLUMNS = Columns.<AuditRecord>of("audit", "Журнал действий")
            .moment("At", "Время", AuditRecord::at)
            .text("Who", "Кто", AuditRecord::actor)
            .text("Action", "Действие", AuditRecord::action)
            .text("Subject", "С чем", AuditRecord::subject)
            .text("Reason", "Причина", AuditRecord::reason)
            .text("Before", "Было", AuditRecord::before)
            .text("After", "Стало", AuditRecord::after)
            .text("Trace", "Трассировка", AuditRecord::traceId);
}
