package io.partnercloud.notification.letter;

import io.partnercloud.platform.jdbc.AfterCommit;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a resting courier of this process when there may be a letter to send; what other processes have written is found when
 * its rest is over.
 */
public class CourierBell {
    private final Semaphore rings = new Semaphore(0);

    /** Once the transaction in hand is committed. */
    public void ring() {
        AfterCommit.run(() -> {
            if (rings.availablePermits() == 0) {
                rings.release();
            }
        });
    }

    /** The day is over for so many couriers. */
    public void ringOut(int couriers) {
        rings.release(couriers);
    }

    /** Until somebody rings, at most this long. */
    public void rest(Duration atMost) throws InterruptedException {
        var _ = rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
