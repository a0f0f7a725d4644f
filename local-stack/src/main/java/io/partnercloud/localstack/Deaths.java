package io.partnercloud.localstack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Whether a service that died is started again: only if it ever was ready, and not when it died three times in a minute. */
final class Deaths {
    static final int TOO_MANY = 3;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Deque<Instant> recent = new ArrayDeque<>();
    private boolean wasReady;

    Deaths(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void ready() {
        wasReady = true;
    }

    /** Counts one more; whether it is forgiven. */
    synchronized boolean another() {
        var now = clock.instant();
        recent.removeIf(death -> !death.isAfter(now.minus(MINUTE)));
        recent.add(now);
        return wasReady && recent.size() < TOO_MANY;
    }

    /** Why it is not started again, to be followed by how it ended at last. */
    synchronized String inWords() {
        return wasReady ? "died " + TOO_MANY + " times in a minute, at last it " : "";
    }
}
