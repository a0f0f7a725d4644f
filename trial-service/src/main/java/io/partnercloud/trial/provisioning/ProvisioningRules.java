package io.partnercloud.trial.provisioning;

import java.time.Duration;

/** How often the provider is asked and how long is waited between (TRL-11); configuration. */
public record ProvisioningRules(int attempts, Duration firstPause, Duration longestPause) {
    public ProvisioningRules {
        if (attempts < 1 || firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("at least one attempt, pauses that grow");
        }
    }

    /** The pause after that many attempts: it doubles each time up to the longest. */
    public Duration pauseAfter(int attempt) {
        var doublings = Math.min(attempt - 1, 20);
        var pause = firstPause.multipliedBy(1L << Math.max(doublings, 0));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
