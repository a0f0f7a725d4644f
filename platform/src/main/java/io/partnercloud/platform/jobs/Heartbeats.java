package io.partnercloud.platform.jobs;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says of the runs of this process that they are alive and how far they are, beside their own transactions. */
final class Heartbeats {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    private final JobRuns runs;
    private final Duration every;
    private final Set<FencedRun> alive = ConcurrentHashMap.newKeySet();

    Heartbeats(JobRuns runs, Duration every) {
        this.runs = runs;
        this.every = every;
    }

    /** Does the work with a heart beating beside it. */
    void during(FencedRun run, Runnable work) {
        alive.add(run);
        var heart = Thread.ofVirtual().name("heartbeat of " + run.claim().job()).start(() -> beat(run));
        try {
            work.run();
        } finally {
            alive.remove(run);
            heart.interrupt();
        }
    }

    private void beat(FencedRun run) {
        while (alive.contains(run)) {
            try {
                Thread.sleep(every);
                if (alive.contains(run) && !runs.heartbeat(run.claim(), run.progress())) {
                    run.takenOver();
                    return;
                }
            } catch (InterruptedException _) {
                return;
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("no heartbeat of {}: {}", run.claim().job(), e.toString());
            }
        }
    }
}
