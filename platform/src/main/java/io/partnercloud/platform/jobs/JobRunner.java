package io.partnercloud.platform.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks which dates of which jobs are due and not done, and does them: date by date, on one date by the jobs' order. A
 * date that was missed is caught up; a date that failed holds its job back until it is done. The same (job, date) runs
 * once in the cluster, whoever asks.
 */
class JobRunner implements DueJobs {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    private final List<Job> jobs;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry meters;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private boolean registered;

    JobRunner(List<Job> jobs, JobRuns runs, TransactionTemplate transaction, Clock clock, MeterRegistry meters) {
        this.jobs = jobs.stream()
                .sorted(Comparator.comparingInt(Job::order).thenComparing(Job::name))
                .toList();
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
        this.meters = meters;
    }

    List<Job> jobs() {
        return jobs;
    }

    Optional<Job> job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Runs what is due; a date that somebody else is running now is left to them. */
    void runDue() {
        if (oneAtATime.tryLock()) {
            try {
                runThrough(LocalDate.now(clock), false);
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    @Override
    public void runAndWait() {
        oneAtATime.lock();
        try {
            runThrough(LocalDate.now(clock), true);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Runs one date of one job unless it is done already. */
    void run(Job job, LocalDate on, boolean asked) {
        runs.claim(job.name(), on, asked).ifPresent(held -> execute(job, held));
    }

    private void runThrough(LocalDate today, boolean wait) {
        register(today);
        var doneThrough = new HashMap<Job, LocalDate>();
        jobs.forEach(job -> doneThrough.put(job, runs.doneThrough(job.name())));
        var first = doneThrough.values().stream().min(Comparator.naturalOrder()).orElse(today);
        for (var date = first.plusDays(1); !date.isAfter(today); date = date.plusDays(1)) {
            for (var job : jobs) {
                var previous = doneThrough.get(job);
                if (date.minusDays(1).equals(previous) && settled(job, date, wait)) {
                    runs.doneThrough(job.name(), date);
                    doneThrough.put(job, date);
                }
            }
        }
    }

    /** True when nothing is left to do for this date of this job. */
    private boolean settled(Job job, LocalDate date, boolean wait) {
        if (!job.schedule().isDue(date)) {
            return true;
        }
        run(job, date, false);
        var status = runs.status(job.name(), date).orElse("");
        while (wait && status.equals("RUNNING")) {
            pause(POLL);
            run(job, date, false);
            status = runs.status(job.name(), date).orElse("");
        }
        return status.equals("DONE");
    }

    private void execute(Job job, JobRuns.Held held) {
        var heart = beat(held);
        try {
            job.run(new FencedRun(held, runs, transaction));
            runs.finish(held);
            count(job, "done");
        } catch (RunFenced e) {
            LOG.warn("{} on {} stops: {}", job.name(), held.on(), e.getMessage());
            count(job, "fenced");
        } catch (RuntimeException e) {
            LOG.error("{} on {} failed and is tried again later", job.name(), held.on(), e);
            runs.fail(held, FencedRun.reason(e), retryAfter(held.number()));
            count(job, "failed");
        } finally {
            heart.interrupt();
        }
    }

    private Thread beat(JobRuns.Held held) {
        return Thread.ofVirtual().name("heartbeat-" + held.job()).start(() -> {
            try {
                while (true) {
                    Thread.sleep(HEARTBEAT);
                    runs.advance(held, 0, 0);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("no heartbeat for {}: {}", held.job(), e.toString());
            }
        });
    }

    private void register(LocalDate today) {
        if (!registered) {
            jobs.forEach(job -> runs.register(job.name(), today));
            registered = true;
        }
    }

    private void count(Job job, String outcome) {
        meters.counter("jobs.runs", "job", job.name(), "outcome", outcome).increment();
    }

    private static Duration retryAfter(long tries) {
        var wait = Duration.ofSeconds(1L << Math.min(tries, 10));
        return wait.compareTo(LONGEST_RETRY) < 0 ? wait : LONGEST_RETRY;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for another run", e);
        }
    }
}
