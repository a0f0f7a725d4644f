package io.partnercloud.platform.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says of the runs of this process that they are alive and how far they are, beside their own transactions. */
final class Heartbeats {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    private final JobRuns runs;
    private final Duration every;

    Heartbeats(JobRuns runs, Duration every) {
        this.runs = runs;
        this.every = every;
    }

    /** Does the work with a heart beating beside it; it is not interrupted, for that would break its connection. */
    void during(FencedRun run, Runnable work) {
        var ended = new CountDownLatch(1);
        Thread.ofVirtual().name("heartbeat of " + run.claim().job()).start(() -> beat(run, ended));
        try {
            work.run();
        } finally {
            ended.countDown();
        }
    }

    private void beat(FencedRun run, CountDownLatch ended) {
        try {
            while (!ended.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!isOurs(run)) {
                    run.takenOver();
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOurs(FencedRun run) {
        try {
            return runs.heartbeat(run.claim(), run.progress());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("no heartbeat of {}: {}", run.claim().job(), e.toString());
            return true; // as far as is known
        }
    }
}
