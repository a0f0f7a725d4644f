package io.partnercloud.support.timer.schedule;

import io.partnercloud.support.timer.RingTimers;
import io.partnercloud.support.timer.TimerRules;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that rings timers, batch after batch while there are any. Several processes share them: what one holds, others leave out. */
@Component
class TimerWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TimerWatch.class);
    private static final Duration LAST_BATCH = Duration.ofSeconds(8);

    private final RingTimers ringTimers;
    private final TimerRules rules;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    TimerWatch(RingTimers ringTimers, TimerRules rules) {
        this.ringTimers = ringTimers;
        this.rules = rules;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("timer-watch").start(this::work);
    }

    private void work() {
        try {
            do {
                while (ring() == rules.batch() && isRunning()) {
                    log.debug("a full batch of timers rang: there are more");
                }
            } while (!stopped.await(rules.poll().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens, the watch goes on. */
    private int ring() {
        try {
            return ringTimers.ring();
        } catch (RuntimeException e) {
            log.error("timers could not be rung", e);
            return 0;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        var running = thread;
        if (running != null) {
            try {
                var _ = running.join(LAST_BATCH);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
