package io.partnercloud.platform.jobs;

import io.partnercloud.platform.DatabaseAway;
import io.partnercloud.platform.jobs.JobRanges.Taken;
import io.partnercloud.platform.jobs.SharedJob.Range;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The part that this process has in a run which all replicas share: its owner cuts it into ranges and sees to it that all
 * are done, the others help. A range is locked and finished in the transaction of its effect, which the run's number fences.
 */
final class SharedRun {
    private static final Logger LOG = LoggerFactory.getLogger(SharedRun.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final SharedJob job;
    private final FencedRun run;
    private final JobRanges ranges;
    private final MakeRoom makeRoom;

    SharedRun(SharedJob job, FencedRun run, JobRanges ranges, MakeRoom makeRoom) {
        this.job = job;
        this.run = run;
        this.ranges = ranges;
        this.makeRoom = makeRoom;
    }

    /** As its owner: returns when every range is done, by whomever. */
    void own() {
        run.countedBy(() -> ranges.progress(run.claim().id()));
        var cut = job.ranges(run.on());
        run.fenced(() -> ranges.add(run.claim().id(), cut));
        do {
            help();
        } while (!isFinished());
    }

    /** Works on ranges as long as there is one that nobody works on. */
    void help() {
        var found = true;
        while (found) {
            var start = System.nanoTime();
            found = workOnNext();
            makeRoom.after(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private boolean workOnNext() {
        var taken = new AtomicReference<@Nullable Taken>();
        try {
            run.fenced(() -> ranges.take(run.claim().id()).ifPresent(range -> {
                taken.set(range);
                work(range);
            }));
        } catch (RuntimeException e) {
            var range = taken.get();
            if (range == null || e instanceof RunFenced || e instanceof RunStopped || DatabaseAway.causes(e)) {
                throw e;
            }
            run.fenced(() -> ranges.takeAgain(range.id()).ifPresent(again -> makeSmaller(again, e)));
        }
        return taken.get() != null;
    }

    private void work(Taken taken) {
        var subjects = job.due(run.on(), taken.range());
        run.unpark(subjects);
        if (!subjects.isEmpty()) {
            job.handle(run.on(), subjects);
        }
        ranges.finish(taken, subjects.size(), 0);
    }

    /** One of the subjects fails: each by itself, so that only this one is parked. */
    private void makeSmaller(Taken taken, RuntimeException failure) {
        var subjects = job.due(run.on(), taken.range());
        if (subjects.size() > 1) {
            LOG.warn("{} for {}: one of {} fails, each by itself", job.name(), run.on(), subjects.size(), failure);
            var singles = subjects.stream().map(one -> new Range(one, one, 1)).toList();
            ranges.split(run.claim().id(), taken, singles);
        } else {
            subjects.forEach(subject -> run.park(subject, failure));
            ranges.finish(taken, 0, subjects.size());
        }
    }

    /** Ranges may still be in the hands of others, or free again because one of them has died. */
    private boolean isFinished() {
        if (ranges.isFinished(run.claim().id())) {
            return true;
        }
        try {
            Thread.sleep(LOOK_AGAIN);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new RunStopped(run.claim());
        }
    }
}
