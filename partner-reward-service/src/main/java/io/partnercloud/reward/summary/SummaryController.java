package io.partnercloud.reward.summary;

import io.partnercloud.platform.security.PartnerScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SummaryController {
    private final PartnerSummaries summaries;

    SummaryController(PartnerSummaries summaries) {
        this.summaries = summaries;
    }

    @GetMapping("/api/partner/summary")
    PartnerSummary summary(PartnerScope scope) {
        return summaries.of(scope);
    }
}
