package io.partnercloud.reward.line.web;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.line.RewardFilter;
import io.partnercloud.reward.line.RewardLine;
import io.partnercloud.reward.line.RewardLines;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A partner sees line by line what it has earned, and how far each reward has come (RWD-10). */
@RestController
@Tag(name = "Rewards", description = "What partners earn by their clients.")
class RewardController {
    private final RewardLines lines;

    RewardController(RewardLines lines) {
        this.lines = lines;
    }

    @Operation(summary = "List the rewards, the latest month first")
    @GetMapping("/api/partner/rewards")
    Listing<RewardLine> rewards(PartnerScope scope, @ParameterObject RewardFilter filter, PageQuery query) {
        return lines.of(scope, filter, query).titled(RewardColumns.ALL);
    }
}
