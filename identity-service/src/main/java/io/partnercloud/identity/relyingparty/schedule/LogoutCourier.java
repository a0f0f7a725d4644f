package io.partnercloud.identity.relyingparty.schedule;

import io.partnercloud.identity.relyingparty.TellSites;
import io.partnercloud.identity.signin.SignOuts;
import io.partnercloud.platform.jdbc.Signals;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that tells sites of logouts as soon as they are written down; what it held when it was stopped comes back when its lease ends. */
@Component
class LogoutCourier implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogoutCourier.class);
    /** How long a call may be missed, and how late a further attempt comes. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Duration LAST_WORDS = Duration.ofSeconds(8);

    private final TellSites tellSites;
    private final Semaphore bell = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    LogoutCourier(TellSites tellSites, Signals signals) {
        this.tellSites = tellSites;
        signals.listen(SignOuts.CALL, bell::release);
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("logout-courier").start(this::work);
    }

    private void work() {
        try {
            while (isRunning()) {
                while (tellWhatIsDue() == TellSites.AT_ONCE && isRunning()) {
                    // a full batch: there is more
                }
                var _ = bell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private int tellWhatIsDue() {
        try {
            return tellSites.tell(this::isRunning);
        } catch (RuntimeException e) {
            LOG.warn("sites could not be told of logouts: {}", e.toString());
            return 0;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        bell.release();
        var running = thread;
        if (running != null) {
            try {
                var _ = running.join(LAST_WORDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
