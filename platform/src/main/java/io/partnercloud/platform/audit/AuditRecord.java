package io.partnercloud.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the audit as operators read it; the states before and after are JSON. */
record AuditRecord(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String reason,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after,
        @Nullable String traceId) {}
