package io.partnercloud.platform.jobs;

import io.partnercloud.platform.DatabaseAway;
import java.time.LocalDate;
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
            inTransaction(() -> {
                if (parkedBefore.contains(subject)) {
                    runs.unpark(claim, subject);
                }
                work.run();
            });
            done.incrementAndGet();
        } catch (RunFenced | RunStopped e) {
            throw e;
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            LOG.warn("{} for {}: {} is parked", claim.job(), claim.on(), subject, e);
            inTransaction(() -> runs.park(claim, subject, reason(e)));
            failed.incrementAndGet();
        }
    }

    @Override
    public void chunk(Supplier<Integer> work) {
        var handled = new AtomicLong();
        inTransaction(() -> handled.set(Objects.requireNonNull(work.get())));
        done.addAndGet(handled.get());
    }

    JobRuns.Claim claim() {
        return claim;
    }

    /** Where the job has announced no total, what was handled so far. */
    JobRuns.Progress progress() {
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

    private void inTransaction(Runnable work) {
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
}
