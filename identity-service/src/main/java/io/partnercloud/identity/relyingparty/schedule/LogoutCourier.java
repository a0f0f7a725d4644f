package io.partnercloud.identity.relyingparty.schedule;

import io.partnercloud.identity.relyingparty.TellSites;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that tells sites of logouts; what it held when it was stopped comes back when its lease ends. */
@Component
class LogoutCourier implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogoutCourier.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(8);

    private final TellSites tellSites;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    LogoutCourier(TellSites tellSites) {
        this.tellSites = tellSites;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("logout-courier").start(this::work);
    }

    private void work() {
        try {
            var isDone = false;
            while (!isDone) {
                while (tellWhatIsDue() == TellSites.AT_ONCE && isRunning()) {
                    // a full batch: there is more
                }
                isDone = stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
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
