package io.partnercloud.benchmarks;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits without asking too often. */
final class Waiting {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private Waiting() {}

    static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            pause(LOOK_AGAIN);
        }
    }

    static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
