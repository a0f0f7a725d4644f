package io.partnercloud.platform.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what this process has to do in one run, as its owner or, where the job is shared, beside its owner. */
final class AttemptRun {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptRun.class);

    private final JobRuns runs;
    private final JobRanges ranges;
    private final MakeRoom makeRoom;
    private final TransactionTemplate transaction;
    private final JobsProperties settings;
    private final Heartbeats heartbeats;
    private final ObservationRegistry observations;
    private final MeterRegistry meters;

    /** @param transaction begins a new one each time */
    AttemptRun(
            JobRuns runs,
            JobRanges ranges,
            MakeRoom makeRoom,
            TransactionTemplate transaction,
            JobsProperties settings,
            ObservationRegistry observations,
            MeterRegistry meters) {
        this.runs = runs;
        this.ranges = ranges;
        this.makeRoom = makeRoom;
        this.transaction = transaction;
        this.settings = settings;
        this.heartbeats = new Heartbeats(runs, settings.heartbeat());
        this.observations = observations;
        this.meters = meters;
    }

    RunStatus attempt(Job job, JobRuns.Claim claim, BooleanSupplier stopping) {
        var time = Timer.start(meters);
        var run = new FencedRun(claim, runs, transaction, stopping);
        var status = Objects.requireNonNull(observed(job).observe(() -> attempt(job, run)));
        time.stop(meters.timer(
                "jobs.runs", "job", job.name(), "status", status.name().toLowerCase(Locale.ROOT)));
        return status;
    }

    /** Another process owns the run. What goes wrong here changes nothing there: the owner comes to it, too. */
    void help(SharedJob job, BooleanSupplier stopping) {
        try {
            runs.running(job.name()).ifPresent(claim -> {
                var run = new FencedRun(claim, runs, transaction, stopping);
                observed(job).observe(() -> new SharedRun(job, run, ranges, makeRoom).help());
            });
        } catch (RunFenced | RunStopped e) {
            LOG.info("{}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("{}: no help from this process for now", job.name(), e);
        }
    }

    private Observation observed(Job job) {
        return Observation.createNotStarted("partnercloud.jobs.run", observations)
                .contextualName(job.name())
                .lowCardinalityKeyValue("job", job.name());
    }

    /** Whatever the job throws ends in the run's row; only where the database is away it stays for a take-over. */
    private RunStatus attempt(Job job, FencedRun run) {
        var claim = run.claim();
        LOG.info("{} for {}: run {}", claim.job(), claim.on(), claim.number());
        try {
            heartbeats.during(run, () -> work(job, run));
            transaction.executeWithoutResult(_ -> runs.done(claim, run.progress()));
            return RunStatus.DONE;
        } catch (RunFenced e) {
            LOG.warn("{}", e.getMessage());
            return RunStatus.ABANDONED;
        } catch (RunStopped e) {
            LOG.info("{}", e.getMessage());
            runs.abandon(claim.id(), "its process was stopped");
            return RunStatus.ABANDONED;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            LOG.error("{} for {} has failed", claim.job(), claim.on(), e);
            runs.failed(claim, run.progress(), FencedRun.reason(e), settings.backoffAfter(claim.number()));
            return RunStatus.FAILED;
        }
    }

    private void work(Job job, FencedRun run) {
        if (job instanceof SharedJob shared) {
            new SharedRun(shared, run, ranges, makeRoom).own();
        } else {
            job.run(run);
        }
    }
}
