package io.partnercloud.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.testsupport.ServiceIT;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs that several runners share; each runner is what another process would be. */
@ServiceIT
class SharedJobsIT {
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final int SUBJECTS = 40;

    @Autowired
    private ListReader lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JobRuns runs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final String name = "platform.test-" + UUID.randomUUID();
    private final Map<String, String> handledBy = new ConcurrentHashMap<>();
    private final List<JobRunner> runners = new ArrayList<>();

    /** Subjects 00…39 in ranges of five, each written once; a second time the database refuses. */
    private final class Count implements SharedJob {
        private final String process;
        private final Consumer<String> before;

        Count(String process, Consumer<String> before) {
            this.process = process;
            this.before = before;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Schedule schedule() {
            return Schedule.daily();
        }

        @Override
        public JobPreview preview(LocalDate on) {
            return new JobPreview(SUBJECTS, "counts", List.of());
        }

        @Override
        public List<Range> ranges(LocalDate on) {
            var due = notWritten();
            return IntStream.iterate(0, start -> start < due.size(), start -> start + 5)
                    .mapToObj(start -> due.subList(start, Math.min(start + 5, due.size())))
                    .map(part -> new Range(part.getFirst(), part.getLast(), part.size()))
                    .toList();
        }

        @Override
        public List<String> due(LocalDate on, Range range) {
            return notWritten().stream()
                    .filter(key -> key.compareTo(range.first()) >= 0 && key.compareTo(range.last()) <= 0)
                    .toList();
        }

        @Override
        public void handle(LocalDate on, List<String> subjects) {
            for (var subject : subjects) {
                before.accept(subject);
                jdbc.sql("insert into worked (job, subject) values (?, ?)")
                        .params(name, subject)
                        .update();
                handledBy.put(subject, process);
            }
        }
    }

    @AfterEach
    void stopHelping() {
        runners.forEach(JobRunner::stop);
    }

    @Test // OPS-2
    void twoProcessesWorkOnOneRunAndEachSubjectIsHandledOnce() {
        var otherHasBegun = new CountDownLatch(1);
        start(LONG, "helper", _ -> otherHasBegun.countDown());

        start(LONG, "owner", _ -> waitFor(otherHasBegun)).runAndWait();

        assertThat(written()).isEqualTo(all());
        assertThat(handledBy.values()).contains("owner", "helper");
        assertThat(runsNow()).containsExactly("1 DONE");
        assertThat(last().total()).isEqualTo(SUBJECTS);
        assertThat(last().done()).isEqualTo(SUBJECTS);
        assertThat(last().failed()).isZero();
    }

    @Test // OPS-2
    void aSubjectThatFailsIsParkedAloneAndHandledWhenTheDateIsAskedForAgain() {
        var sick = ConcurrentHashMap.<String>newKeySet();
        sick.addAll(List.of("07", "23"));
        var runner = start(LONG, "owner", subject -> {
            if (sick.contains(subject)) {
                throw new IllegalStateException("no price");
            }
        });

        runner.runAndWait();

        assertThat(written()).hasSize(SUBJECTS - 2);
        assertThat(last().status()).isEqualTo(RunStatus.DONE);
        assertThat(last().total()).isEqualTo(SUBJECTS);
        assertThat(last().done()).isEqualTo(SUBJECTS - 2);
        assertThat(last().failed()).isEqualTo(2);
        assertThat(last().parked())
                .extracting(JobRunView.ParkedSubject::subject)
                .containsExactly("07", "23");

        sick.clear();
        transaction().executeWithoutResult(_ -> runs.request(name, LocalDate.now(clock)));
        runner.runAndWait();

        assertThat(written()).isEqualTo(all());
        assertThat(last().total()).isEqualTo(2);
        assertThat(last().parked()).isEmpty();
    }

    @Test
    void aRunWhoseOwnerDiesIsTakenOverAndEndsWithEverySubjectHandledOnce() throws InterruptedException {
        var owner = start(Duration.ZERO, "owner", subject -> {
            if (subject.equals("12")) {
                throw new DeathOfTheProcess();
            }
        });
        var dying = Thread.ofVirtual()
                .start(() -> assertThatThrownBy(owner::runAndWait).isInstanceOf(DeathOfTheProcess.class));
        dying.join();
        owner.stop();
        assertThat(runsNow()).containsExactly("1 RUNNING");

        start(Duration.ZERO, "other", _ -> {}).runAndWait();

        assertThat(written()).isEqualTo(all());
        assertThat(handledBy).containsEntry("00", "owner").containsEntry("10", "other");
        assertThat(runsNow()).containsExactly("1 ABANDONED", "2 DONE");
    }

    @Test
    void whoIsOvertakenFinishesTheRangeInHandAndWritesNothingMore() throws InterruptedException {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var owner = start(LONG, "owner", subject -> {
            if (subject.equals("05")) {
                inside.countDown();
                waitFor(goOn);
            }
        });
        var working = Thread.ofVirtual().start(owner::runAndWait);
        waitFor(inside);

        runs.abandon(runs.running(name).orElseThrow().id(), "by the test");
        goOn.countDown();
        working.join();

        assertThat(runsNow()).containsExactly("1 ABANDONED");
        assertThat(written()).isEqualTo(all().subList(0, 10));
        start(LONG, "other", _ -> {}).runAndWait();
        assertThat(written()).isEqualTo(all());
    }

    /** What no runner catches, as little as it could catch {@code kill -9}. */
    private static final class DeathOfTheProcess extends Error {}

    private JobRunner start(Duration dead, String process, Consumer<String> before) {
        var heartbeat = dead.isZero() ? Duration.ofHours(1) : Duration.ofMillis(50);
        var settings = new JobsProperties(
                Duration.ofSeconds(1),
                Duration.ofMillis(20),
                heartbeat,
                dead,
                1,
                Duration.ofMillis(300),
                Duration.ofSeconds(1));
        var attemptRun = new AttemptRun(
                runs,
                new JobRanges(jdbc),
                new MakeRoom(() -> false, 1),
                transaction(),
                settings,
                ObservationRegistry.NOOP,
                new SimpleMeterRegistry());
        var runner = new JobRunner(
                List.of(new Count(process, before)),
                JobsOfTheDay.inOrder(name),
                runs,
                transaction(),
                clock,
                settings,
                attemptRun);
        runner.start();
        runners.add(runner);
        return runner;
    }

    private TransactionTemplate transaction() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private static List<String> all() {
        return IntStream.range(0, SUBJECTS).mapToObj("%02d"::formatted).toList();
    }

    private List<String> written() {
        return jdbc.sql("select subject from worked where job = ? order by subject")
                .param(name)
                .query(String.class)
                .list();
    }

    private List<String> notWritten() {
        var done = written();
        return all().stream().filter(subject -> !done.contains(subject)).toList();
    }

    private List<String> runsNow() {
        return jdbc.sql("select run_number || ' ' || status from job_runs where job = ? order by run_number")
                .param(name)
                .query(String.class)
                .list();
    }

    private JobRunView last() {
        var query = new JobRunQuery(jdbc, lists);
        return query.find(name, query.last(name).orElseThrow().id()).orElseThrow();
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
