package io.partnercloud.platform.jobs;

import io.partnercloud.platform.jobs.JobRuns.Claiming;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is due and not done: earlier dates first, on one date the jobs in the order of the table of the day. A job
 * that fails holds back its own later dates, nobody else's. One date of one job runs once in the cluster, whoever asks.
 */
final class JobRunner implements DueJobs, SmartLifecycle {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** One date of one job. */
    private record Step(Job job, LocalDate on) {}

    private enum Result {
        DONE,
        FAILED,
        /** Another process is at it; if the job is shared, this one has done its part. */
        BUSY,
        /** Failed before and not to be tried yet, or left because this process stops. */
        NOT_NOW
    }

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final JobsOfTheDay day;
    private final Comparator<Step> order;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JobsProperties settings;
    private final AttemptRun attemptRun;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private volatile boolean registered;
    private volatile boolean stopping;
    private volatile boolean started;

    /** @param transaction begins a new one each time */
    JobRunner(
            Collection<Job> jobs,
            JobsOfTheDay day,
            JobRuns runs,
            TransactionTemplate transaction,
            Clock clock,
            JobsProperties settings,
            AttemptRun attemptRun) {
        jobs.stream().sorted(Comparator.comparing(Job::name)).forEach(job -> {
            if (this.jobs.put(job.name(), job) != null) {
                throw new IllegalStateException("two jobs are called " + job.name());
            }
        });
        day.requireAll(this.jobs.keySet());
        this.day = day;
        this.order = Comparator.comparing(Step::on).thenComparingInt(step -> day.place(step.job()));
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
        this.settings = settings;
        this.attemptRun = attemptRun;
    }

    Collection<Job> jobs() {
        return jobs.values();
    }

    int place(Job job) {
        return day.place(job);
    }

    Optional<Job> job(String name) {
        return Optional.ofNullable(jobs.get(name));
    }

    /** One round; where this process is at it already, or another, nothing. */
    void tick() {
        if (!stopping && !jobs.isEmpty() && oneAtATime.tryLock()) {
            try {
                round(false);
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /**
     * One look at the shared runs that other processes own. Each process looks by itself, because of all ticks in the
     * cluster there is one at a time, and that one lasts as long as the run it has begun.
     */
    private void help() {
        if (!stopping && oneAtATime.tryLock()) {
            try {
                jobs.values().forEach(this::help);
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    @Override
    public Outcome runAndWait() {
        if (jobs.isEmpty()) {
            return new Outcome(0, List.of());
        }
        oneAtATime.lock();
        try {
            return round(true);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** A new job is done through yesterday: it begins with today, if today is due. */
    void register() {
        if (!registered) {
            var yesterday = LocalDate.now(clock).minusDays(1);
            jobs.keySet().forEach(job -> runs.register(job, yesterday));
            registered = true;
        }
    }

    @Override
    public void start() {
        stopping = false;
        register();
        started = true;
        if (jobs.values().stream().anyMatch(SharedJob.class::isInstance)) {
            var _ = Thread.ofPlatform().daemon().name("help with jobs").start(() -> {
                while (started && pause(settings.help())) {
                    help();
                }
            });
        }
    }

    /** Runs underway end at their next subject; whoever is left goes on with them. */
    @Override
    public void stop() {
        stopping = true;
        started = false;
        try {
            if (oneAtATime.tryLock(settings.dead().toMillis(), TimeUnit.MILLISECONDS)) {
                oneAtATime.unlock();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Started before the web server and stopped after it: an operator's wish finds a runner. */
    @Override
    public int getPhase() {
        return 0;
    }

    private Outcome round(boolean wait) {
        register();
        var heldBack = new HashSet<String>();
        var failed = new TreeSet<String>();
        var count = 0L;
        for (var step = next(heldBack); step != null && !stopping; step = next(heldBack)) {
            switch (run(step, wait)) {
                case DONE -> count++;
                case FAILED -> {
                    failed.add(step.job().name());
                    heldBack.add(step.job().name());
                }
                case NOT_NOW -> heldBack.add(step.job().name());
                case BUSY -> {
                    if (!wait || !pause(LOOK_AGAIN)) {
                        return new Outcome(count, new ArrayList<>(failed));
                    }
                }
            }
        }
        return new Outcome(count, new ArrayList<>(failed));
    }

    private @Nullable Step next(Set<String> heldBack) {
        var today = LocalDate.now(clock);
        var doneThrough = runs.doneThrough();
        var steps = new ArrayList<Step>();
        var idle = new ArrayList<String>();
        jobs.values().stream().filter(job -> !heldBack.contains(job.name())).forEach(job -> {
            var through = doneThrough.getOrDefault(job.name(), today.minusDays(1));
            through.plusDays(1)
                    .datesUntil(today.isAfter(through) ? today.plusDays(1) : through.plusDays(1))
                    .filter(job.schedule()::isDue)
                    .findFirst()
                    .ifPresentOrElse(on -> steps.add(new Step(job, on)), () -> {
                        if (through.isBefore(today)) {
                            idle.add(job.name());
                        }
                    });
        });
        if (!idle.isEmpty()) {
            runs.advance(idle, today);
        }
        runs.requested().stream()
                .filter(run -> !heldBack.contains(run.job()) && !run.on().isAfter(today))
                .forEach(run -> job(run.job()).ifPresent(job -> steps.add(new Step(job, run.on()))));
        return steps.stream().min(order).orElse(null);
    }

    private Result run(Step step, boolean force) {
        var claiming = Objects.requireNonNull(
                transaction.execute(_ -> runs.claim(step.job().name(), step.on(), settings.dead(), force)));
        return switch (claiming) {
            case Claiming.Claimed(var claim) -> attempt(step.job(), claim);
            case Claiming.Busy _ -> help(step.job());
            case Claiming.AlreadyDone _ -> Result.DONE;
            case Claiming.NotYet _ -> Result.NOT_NOW;
        };
    }

    private Result attempt(Job job, JobRuns.Claim claim) {
        return switch (attemptRun.attempt(job, claim, this::isStopping)) {
            case DONE -> Result.DONE;
            case FAILED -> Result.FAILED;
            case REQUESTED, RUNNING, ABANDONED -> Result.NOT_NOW;
        };
    }

    private Result help(Job job) {
        if (job instanceof SharedJob shared) {
            attemptRun.help(shared, this::isStopping);
        }
        return Result.BUSY;
    }

    private boolean isStopping() {
        return stopping;
    }

    private static boolean pause(Duration length) {
        try {
            Thread.sleep(length);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
