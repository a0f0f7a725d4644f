package io.partnercloud.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs and runners of the test's own: each runner is what another process would be. */
@ServiceIT
class JobsIT {
    private static final JobsProperties QUICK = settings(Duration.ofSeconds(15));
    /** Takes every run for dead that says nothing, and says nothing itself. */
    private static final JobsProperties IMPATIENT = settings(Duration.ZERO);

    private record TestJob(String name, Schedule schedule, Consumer<JobRun> work) implements Job {
        @Override
        public JobPreview preview(LocalDate on) {
            return new JobPreview(1, "would write one", List.of("one"));
        }

        @Override
        public void run(JobRun run) {
            work.accept(run);
        }
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ListReader lists;

    @Autowired
    private JobRuns runs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private ServiceDatabase database;

    @Test // OPS-2
    void datesThatWereMissedAreCaughtUpInOrder() {
        var seen = new ArrayList<LocalDate>();
        var job = daily(run -> seen.add(run.on()));
        doneThrough(job, today().minusDays(3));

        runner(job).runAndWait();
        runner(job).runAndWait();

        assertThat(seen).containsExactly(today().minusDays(2), today().minusDays(1), today());
    }

    @Test // OPS-4
    void onEachDateTheJobsRunAsTheTableOfTheDayHasThem() {
        var seen = new ArrayList<String>();
        var late = new TestJob(name(), Schedule.daily(), run -> seen.add("late " + run.on()));
        var early = new TestJob(name(), Schedule.daily(), run -> seen.add("early " + run.on()));
        doneThrough(late, today().minusDays(2));
        doneThrough(early, today().minusDays(2));

        runner(early, late).runAndWait();

        assertThat(seen)
                .containsExactly(
                        "early " + today().minusDays(1),
                        "late " + today().minusDays(1),
                        "early " + today(),
                        "late " + today());
    }

    @Test
    void aDateThatIsNotDueIsPassedOver() {
        var seen = new ArrayList<LocalDate>();
        var due = today().minusDays(2);
        var job = new TestJob(name(), Schedule.monthlyOn(due.getDayOfMonth()), run -> seen.add(run.on()));
        doneThrough(job, today().minusDays(5));

        runner(job).runAndWait();

        assertThat(seen).containsExactly(due);
        assertThat(runs.doneThrough()).containsEntry(job.name(), today());
    }

    @Test
    void aJobThatIsNewHereBeginsWithToday() {
        var seen = new ArrayList<LocalDate>();

        runner(daily(run -> seen.add(run.on()))).runAndWait();

        assertThat(seen).containsExactly(today());
    }

    @Test
    void fourRunnersAtOnceRunEachDateOnceAndAllWaitForTheEnd() {
        var seen = Collections.synchronizedList(new ArrayList<LocalDate>());
        var job = daily(run -> run.subject("one", () -> seen.add(run.on())));
        doneThrough(job, today().minusDays(6));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int process = 0; process < 4; process++) {
                threads.execute(runner(job)::runAndWait);
            }
        }

        assertThat(seen).hasSize(6).doesNotHaveDuplicates().isSorted();
    }

    @Test // OPS-2
    void aSubjectThatFailsIsParkedAndTheOthersGoOn() {
        var job = daily(run -> {
            run.total(3);
            Stream.of("a", "b", "c")
                    .forEach(subject -> run.subject(subject, () -> {
                        write(run, subject);
                        if (subject.equals("b")) {
                            throw new IllegalStateException("no price");
                        }
                    }));
        });

        runner(job).runAndWait();

        var run = last(job);
        assertThat(run.status()).isEqualTo(RunStatus.DONE);
        assertThat(run.total()).isEqualTo(3);
        assertThat(run.done()).isEqualTo(2);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(written(job)).containsExactly("a", "c");
        assertThat(run.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo("b");
            assertThat(parked.reason()).contains("no price");
        });
    }

    @Test // OPS-2
    void aDateWithParkedSubjectsCanBeAskedForAgain() {
        var healthy = new AtomicBoolean();
        var job = daily(run -> run.subject("a", () -> {
            if (!healthy.get()) {
                throw new IllegalStateException("no price");
            }
            write(run, "a");
        }));
        runner(job).runAndWait();
        healthy.set(true);

        request(job, today());
        runner(job).runAndWait();

        assertThat(written(job)).containsExactly("a");
        assertThat(last(job).parked()).isEmpty();
        assertThat(parkedSubjects(job)).isZero();
        assertThat(request(job, today()))
                .as("now it is done")
                .isEqualTo(last(job).id());
    }

    @Test
    void aChunkIsWrittenAsAWholeOrNotAtAll() {
        var job = daily(run -> {
            run.chunk(() -> {
                write(run, "a");
                write(run, "b");
                return 2;
            });
            try {
                run.chunk(() -> {
                    write(run, "c");
                    throw new IllegalStateException("in the middle");
                });
            } catch (IllegalStateException _) {
                run.subject("c", () -> write(run, "c"));
            }
        });

        runner(job).runAndWait();

        assertThat(written(job)).containsExactly("a", "b", "c");
        assertThat(last(job).done()).isEqualTo(3);
    }

    @Test
    void whoWasPausedWhileAnotherTookOverWritesNothing() throws InterruptedException {
        var began = new CountDownLatch(1);
        var overtaken = new CountDownLatch(1);
        var name = name();
        var paused = new TestJob(name, Schedule.daily(), run -> {
            run.subject("before", () -> write(run, "before"));
            began.countDown();
            waitFor(overtaken);
            run.subject("after", () -> write(run, "after"));
        });
        var other = new TestJob(name, Schedule.daily(), run -> run.subject("other", () -> write(run, "other")));
        var thread = Thread.ofVirtual().start(runner(IMPATIENT, paused)::runAndWait);
        began.await();

        runner(IMPATIENT, other).runAndWait();
        overtaken.countDown();
        thread.join();

        assertThat(written(other)).containsExactly("before", "other");
        assertThat(runsOf(other)).containsExactly("1 ABANDONED", "2 DONE");
    }

    @Test
    void whoIsInTheMiddleOfATransactionIsNotOvertaken() throws InterruptedException {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var name = name();
        var slow = new TestJob(
                name,
                Schedule.daily(),
                run -> run.subject("slow", () -> {
                    write(run, "slow");
                    inside.countDown();
                    waitFor(goOn);
                }));
        var other = new TestJob(name, Schedule.daily(), run -> run.subject("other", () -> write(run, "other")));
        var thread = Thread.ofVirtual().start(runner(IMPATIENT, slow)::runAndWait);
        inside.await();

        runner(IMPATIENT, other).tick();

        assertThat(runsOf(other)).containsExactly("1 RUNNING");
        goOn.countDown();
        thread.join();
        assertThat(written(other)).containsExactly("slow");
        assertThat(runsOf(other)).containsExactly("1 DONE");
    }

    @Test
    void aJobThatFailsAsAWholeHoldsBackItsOwnLaterDatesOnlyAndIsTriedAgain() {
        var healthy = new AtomicBoolean();
        var seen = new ArrayList<String>();
        var sick = daily(run -> {
            if (!healthy.get()) {
                throw new IllegalStateException("not now");
            }
            seen.add("sick " + run.on());
        });
        var well = daily(run -> seen.add("well " + run.on()));
        doneThrough(sick, today().minusDays(2));
        doneThrough(well, today().minusDays(1));
        var runner = runner(sick, well);

        assertThat(runner.runAndWait().failed()).containsExactly(sick.name());
        assertThat(seen).containsExactly("well " + today());
        assertThat(runsOf(sick)).containsExactly("1 FAILED");
        assertThat(last(sick).error()).contains("not now");
        assertThat(last(sick).retryAt()).isNotNull();
        healthy.set(true);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            runner.tick();
            assertThat(seen).endsWith("sick " + today().minusDays(1), "sick " + today());
        });
        assertThat(runsOf(sick)).containsExactly("1 FAILED", "2 DONE", "1 DONE");
    }

    @Test
    void aRunnerThatStopsLeavesItsRunToAnother() throws InterruptedException {
        var began = new CountDownLatch(1);
        var stopped = new AtomicBoolean();
        var job = daily(run -> {
            for (int subject = 0; subject < 3; subject++) {
                var name = "s" + subject;
                if (!isWritten(run, name)) {
                    run.subject(name, () -> write(run, name));
                }
                began.countDown();
                await().until(stopped::get);
            }
        });
        var first = runner(job);
        var thread = Thread.ofVirtual().start(first::runAndWait);
        began.await();

        var stopping = Thread.ofVirtual().start(first::stop);
        await().until(() -> !first.isRunning());
        stopped.set(true);
        stopping.join();
        thread.join();
        assertThat(runsOf(job)).containsExactly("1 ABANDONED");
        runner(job).runAndWait();

        assertThat(runsOf(job)).containsExactly("1 ABANDONED", "2 DONE");
        assertThat(written(job)).containsExactly("s0", "s1", "s2");
    }

    @Test
    void everyJobHasANameOfItsOwn() {
        var job = daily(_ -> {});

        assertThatThrownBy(() -> runner(job, job)).hasMessageContaining(job.name());
    }

    private static TestJob daily(Consumer<JobRun> work) {
        return new TestJob(name(), Schedule.daily(), work);
    }

    private static String name() {
        return "platform.test-" + UUID.randomUUID();
    }

    private static JobsProperties settings(Duration dead) {
        var heartbeat = dead.isZero() ? Duration.ofHours(1) : Duration.ofMillis(50);
        return new JobsProperties(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                heartbeat,
                dead,
                1,
                Duration.ofMillis(300),
                Duration.ofSeconds(1));
    }

    private JobRunner runner(Job... jobs) {
        return runner(QUICK, jobs);
    }

    private JobRunner runner(JobsProperties settings, Job... jobs) {
        var attemptRun = new AttemptRun(
                runs,
                new JobRanges(jdbc),
                new MakeRoom(() -> false, 1),
                transaction(),
                settings,
                ObservationRegistry.NOOP,
                new SimpleMeterRegistry());
        var day = JobsOfTheDay.inOrder(Stream.of(jobs).map(Job::name).distinct().toArray(String[]::new));
        var runner = new JobRunner(List.of(jobs), day, runs, transaction(), clock, settings, attemptRun);
        runner.start();
        return runner;
    }

    private TransactionTemplate transaction() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private UUID request(Job job, LocalDate on) {
        return Objects.requireNonNull(transaction().execute(_ -> runs.request(job.name(), on)));
    }

    private void doneThrough(Job job, LocalDate date) {
        runs.register(job.name(), date);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private JobRunView last(Job job) {
        var query = new JobRunQuery(jdbc, lists);
        return query.find(job.name(), query.last(job.name()).orElseThrow().id()).orElseThrow();
    }

    private List<String> runsOf(Job job) {
        return jdbc.sql("""
                        select run_number || ' ' || status from job_runs where job = ? order by business_date, run_number
                        """).param(job.name()).query(String.class).list();
    }

    private long parkedSubjects(Job job) {
        return jdbc.sql("select count(*) from job_subjects_parked where job = ?")
                .param(job.name())
                .query(Long.class)
                .single();
    }

    private void write(JobRun run, String subject) {
        jdbc.sql("insert into worked (job, subject) values (?, ?)")
                .params(((FencedRun) run).claim().job(), subject)
                .update();
    }

    private boolean isWritten(JobRun run, String subject) {
        return jdbc.sql("select exists (select from worked where job = ? and subject = ?)")
                .params(((FencedRun) run).claim().job(), subject)
                .query(Boolean.class)
                .single();
    }

    private List<String> written(Job job) {
        return database.asSuperuser()
                .sql("select subject from worked where job = ? order by subject")
                .param(job.name())
                .query(String.class)
                .list();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
