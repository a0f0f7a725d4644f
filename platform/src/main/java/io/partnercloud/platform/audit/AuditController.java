package io.partnercloud.platform.audit;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit for operators (OPS-1), newest first. */
@RestController
@Tag(name = "Audit", description = "Who did what, when, to what, and why.")
@RequestMapping("/api/admin/audit")
final class AuditController {
    private final AuditQuery audit;

    AuditController(AuditQuery audit) {
        this.audit = audit;
    }

    @Operation(summary = "List who did what, when, to what, and why")
    @GetMapping
    Listing<AuditRecord> audit(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            PageQuery page) {
        return audit.find(new AuditQuery.Filter(subject, actor, action, from, to), page)
                .titled(AuditRecord.COLUMNS);
    }
}
