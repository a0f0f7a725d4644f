package io.partnercloud.platform.jobs;

import io.partnercloud.platform.DatabaseAway;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A run whose every transaction first makes sure that nobody has taken it over. */
final class FencedRun implements JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(FencedRun.class);
    private static final int LONGEST_REASON = 1000;
    private static final long UNKNOWN = -1;

    private final JobRuns.Claim claim;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final BooleanSupplier stopping;
    private final Set<String> parkedBefore;
    private final AtomicLong total = new AtomicLong(UNKNOWN);
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile Supplier<JobRuns.Progress> progress = this::ownProgress;
    private volatile boolean takenOver;

    /** @param transaction begins a new one each time */
    FencedRun(JobRuns.Claim claim, JobRuns runs, TransactionTemplate transaction, BooleanSupplier stopping) {
        this.claim = claim;
        this.runs = runs;
        this.transaction = transaction;
        this.stopping = stopping;
        this.parkedBefore = runs.parkedSubjects(claim);
    }

    @Override
    public LocalDate on() {
        return claim.on();
    }

    @Override
    public void total(long subjects) {
        total.set(subjects);
    }

    @Override
    public void subject(String subject, Runnable work) {
        try {
            fenced(() -> {
                unpark(List.of(subject));
                work.run();
            });
            done.incrementAndGet();
        } catch (RunFenced | RunStopped e) {
            throw e;
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            fenced(() -> park(subject, e));
            failed.incrementAndGet();
        }
    }

    @Override
    public void chunk(Supplier<Integer> work) {
        var handled = new AtomicLong();
        fenced(() -> handled.set(Objects.requireNonNull(work.get())));
        done.addAndGet(handled.get());
    }

    JobRuns.Claim claim() {
        return claim;
    }

    JobRuns.Progress progress() {
        return progress.get();
    }

    /** Others have their part in it: how far it is, is to be asked there. */
    void countedBy(Supplier<JobRuns.Progress> count) {
        progress = count;
    }

    /** Where the job has announced no total, what was handled so far. */
    private JobRuns.Progress ownProgress() {
        var announced = total.get();
        var handled = done.get() + failed.get();
        return new JobRuns.Progress(announced == UNKNOWN ? handled : announced, done.get(), failed.get());
    }

    /** The heartbeat has found out before the work has. */
    void takenOver() {
        takenOver = true;
    }

    static String reason(Throwable failure) {
        var text = failure.toString().replace('\0', ' ');
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }

    /** @throws RunFenced when another process has taken the run over, and RunStopped when this one is to end */
    void fenced(Runnable work) {
        if (takenOver) {
            throw new RunFenced(claim);
        }
        if (stopping.getAsBoolean()) {
            throw new RunStopped(claim);
        }
        transaction.executeWithoutResult(_ -> {
            runs.fence(claim);
            work.run();
        });
    }

    /** In a fenced transaction. */
    void park(String subject, RuntimeException failure) {
        LOG.warn("{} for {}: {} is parked", claim.job(), claim.on(), subject, failure);
        runs.park(claim, subject, reason(failure));
    }

    /** In the fenced transaction that handles them: what an earlier run has parked of these need not wait any longer. */
    void unpark(Collection<String> subjects) {
        if (!parkedBefore.isEmpty()) {
            subjects.stream().filter(parkedBefore::contains).forEach(subject -> runs.unpark(claim, subject));
        }
    }
}
