package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A run whose every transaction first makes sure that nobody has overtaken it. */
final class FencedRun implements JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(FencedRun.class);
    private static final int REASON_LIMIT = 1_000;

    private final JobRuns.Held held;
    private final JobRuns runs;
    private final TransactionTemplate transaction;

    FencedRun(JobRuns.Held held, JobRuns runs, TransactionTemplate transaction) {
        this.held = held;
        this.runs = runs;
        this.transaction = transaction;
    }

    @Override
    public LocalDate on() {
        return held.on();
    }

    @Override
    public void total(long subjects) {
        runs.total(held, subjects);
    }

    @Override
    public void subject(String subject, Runnable work) {
        try {
            transaction.executeWithoutResult(_ -> {
                advance(1, 0);
                work.run();
            });
        } catch (RunFenced | CannotCreateTransactionException | DataAccessResourceFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} on {}: {} is parked", held.job(), held.on(), subject, e);
            transaction.executeWithoutResult(_ -> {
                advance(0, 1);
                runs.park(held, subject, reason(e));
            });
        }
    }

    @Override
    public void chunk(Supplier<Integer> work) {
        transaction.executeWithoutResult(_ -> {
            advance(0, 0);
            int handled = Objects.requireNonNull(work.get());
            advance(handled, 0);
        });
    }

    private void advance(long done, long failed) {
        if (!runs.advance(held, done, failed)) {
            throw new RunFenced(held.job());
        }
    }

    static String reason(Throwable e) {
        var text = e.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(e.getMessage(), "-");
        return text.substring(0, Math.min(text.length(), REASON_LIMIT));
    }
}
