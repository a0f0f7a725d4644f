package io.partnercloud.identity.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may hash a password now: hashing is slow on purpose, and many at once would take the machine from everybody else. The
 * others wait, first come first served; past a few hundred nobody would have the patience, and they are told so at once.
 */
public final class HashingTurns {
    private static final int PER_CORE = 2;
    private static final int MOST_WAITING = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns;
    private final int mostWaiting;
    private final AtomicInteger waiting = new AtomicInteger();

    public HashingTurns() {
        this(PER_CORE * Runtime.getRuntime().availableProcessors(), MOST_WAITING);
    }

    HashingTurns(int atOnce, int mostWaiting) {
        this.turns = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    /** Does the work when its turn comes. */
    public <T extends @Nullable Object> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void await() {
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            throw new SignInRefusal.Busy();
        }
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SignInRefusal.Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInRefusal.Busy();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
