package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.StaleTokens;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the gateway whose tokens it has to refresh before it uses them again. */
@RestController
@RequestMapping("/internal/stale-tokens")
class StaleTokensController {
    private final StaleTokens staleTokens;
    private final RealTime time;

    /** In the order in which they became so. */
    record StaleTokensView(List<StaleTokens.Mark> marks) {
        StaleTokensView {
            marks = List.copyOf(marks);
        }
    }

    StaleTokensController(StaleTokens staleTokens, RealTime time) {
        this.staleTokens = staleTokens;
        this.time = time;
    }

    /** By our own clock, so that those of who asks need not agree with it. */
    @GetMapping
    StaleTokensView of(@RequestParam long seconds) {
        return new StaleTokensView(staleTokens.since(time.instant().minus(Duration.ofSeconds(seconds))));
    }
}
