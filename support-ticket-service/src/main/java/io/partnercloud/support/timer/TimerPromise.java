package io.partnercloud.support.timer;

import java.time.Duration;

/**
 * What is promised at one level.
 *
 * @param aroundTheClock whether its time runs always, or only while the line works
 * @param target how much of that time it may take
 */
public record TimerPromise(boolean aroundTheClock, Duration target) {
    private static final int WARNED_WITH_A_QUARTER_LEFT = 4;

    public TimerPromise {
        if (!target.isPositive()) {
            throw new IllegalArgumentException("a promise takes time, not " + target);
        }
    }

    /** How much is left when it is warned of: three quarters are used then. */
    Duration leftAtWarning() {
        return target.dividedBy(WARNED_WITH_A_QUARTER_LEFT);
    }
}
