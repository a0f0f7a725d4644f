package io.partnercloud.identity.signin;

import io.partnercloud.identity.IdentitySettings.Guessing;
import java.time.Duration;

/** How long the next try has to wait after so many failures. */
public final class GuessingWait {
    private static final int MOST_DOUBLINGS = 20;

    private GuessingWait() {}

    /** The first failures are free; then the wait doubles with each one, up to the longest. */
    public static Duration after(int failures, Guessing rule) {
        if (failures < rule.free()) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - rule.free(), MOST_DOUBLINGS);
        var wait = rule.firstWait().multipliedBy(1L << doublings);
        return wait.compareTo(rule.longestWait()) > 0 ? rule.longestWait() : wait;
    }
}
