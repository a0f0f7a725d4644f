package io.partnercloud.reward.summary;

import io.partnercloud.platform.security.PartnerScope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Summary", description = "Clients and rewards of a partner at a glance.")
class SummaryController {
    private final PartnerSummaries summaries;

    SummaryController(PartnerSummaries summaries) {
        this.summaries = summaries;
    }

    @Operation(summary = "Read clients and rewards at a glance")
    @GetMapping("/api/partner/summary")
    PartnerSummary summary(PartnerScope scope) {
        return summaries.of(scope);
    }
}
