package io.partnercloud.reward.accrual.web;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.accrual.RewardLine;
import io.partnercloud.reward.accrual.RewardLines;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RewardController {
    private final RewardLines lines;

    RewardController(RewardLines lines) {
        this.lines = lines;
    }

    @GetMapping("/api/partner/rewards")
    Listing<RewardLine> rewards(
            PartnerScope scope, @RequestParam(required = false) @Nullable YearMonth month, PageQuery query) {
        return lines.list(scope, month, query).titled(RewardColumns.ALL);
    }
}
