package io.partnercloud.platform.jobs;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * What a long run does between two of its transactions: nothing, or, while people are being served, it rests for a share of
 * the time that it has worked, so that they need not queue behind it for a processor.
 */
final class MakeRoom {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final BooleanSupplier peopleAreServed;
    private final double restForWork;

    /** @param restForWork seconds of rest for each second of work */
    MakeRoom(BooleanSupplier peopleAreServed, double restForWork) {
        this.peopleAreServed = peopleAreServed;
        this.restForWork = restForWork;
    }

    void after(Duration work) {
        LockSupport.parkNanos(rest(work).toNanos());
    }

    Duration rest(Duration work) {
        if (!peopleAreServed.getAsBoolean()) {
            return Duration.ZERO;
        }
        var share = Duration.ofNanos((long) (work.toNanos() * restForWork));
        return share.compareTo(LONGEST) < 0 ? share : LONGEST;
    }
}
