package io.partnercloud.platform.jobs;

import io.partnercloud.platform.jdbc.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who runs which date of which job. A run's row is locked for key share by each of its transactions and for update by
 * whoever takes it over; so a take-over waits for the transaction underway and is seen by the next. Heartbeats and
 * progress lock neither.
 */
final class JobRuns {
    /** A run that this process may work on, as long as nobody takes it over. */
    record Claim(UUID id, String job, LocalDate on, int number) {}

    /** How far a run is. */
    record Progress(long total, long done, long failed) {}

    /** What has become of the wish to run a date. */
    sealed interface Claiming {
        record Claimed(Claim run) implements Claiming {}

        /** Another process is at this job. */
        record Busy() implements Claiming {}

        record AlreadyDone() implements Claiming {}

        /** It failed a short while ago. */
        record NotYet() implements Claiming {}
    }

    private record LastRun(UUID id, int number, RunStatus status, boolean mayRetry) {}

    private final JdbcClient jdbc;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A job that is new here begins with the day after {@code doneThrough}. */
    void register(String job, LocalDate doneThrough) {
        jdbc.sql("insert into jobs (name, done_through) values (:job, :through) on conflict do nothing")
                .param("job", job)
                .param("through", doneThrough)
                .update();
    }

    Map<String, LocalDate> doneThrough() {
        return jdbc
                .sql("select name, done_through from jobs")
                .query(Row.as(row -> Map.entry(row.text("name"), row.day("done_through"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing was due up to this date. */
    void advance(Collection<String> jobs, LocalDate through) {
        jdbc.sql("update jobs set done_through = :through where name in (:jobs) and done_through < :through")
                .param("through", through)
                .param("jobs", jobs)
                .update();
    }

    /** What operators have asked for and nobody has begun. */
    List<Claim> requested() {
        return jdbc.sql("select id, job, business_date, run_number from job_runs where status = 'REQUESTED'")
                .query(Row.as(JobRuns::claim))
                .list();
    }

    /** The run of this job that is underway, in this process or another. */
    Optional<Claim> running(String job) {
        return jdbc.sql(
                        "select id, job, business_date, run_number from job_runs where job = :job and status = 'RUNNING'")
                .param("job", job)
                .query(Row.as(JobRuns::claim))
                .optional();
    }

    /** In a transaction. {@code force} also retries what has just failed. */
    Claiming claim(String job, LocalDate on, Duration dead, boolean force) {
        lockJob(job);
        if (isRunningElsewhere(job, dead)) {
            return new Claiming.Busy();
        }
        var last = last(job, on);
        if (last.isEmpty()) {
            return begin(job, on, 1);
        }
        return switch (last.get().status()) {
            case DONE -> {
                finishDate(job, on);
                yield new Claiming.AlreadyDone();
            }
            case REQUESTED ->
                beginRequested(last.get().id(), job, on, last.get().number());
            case FAILED ->
                force || last.get().mayRetry() ? begin(job, on, last.get().number() + 1) : new Claiming.NotYet();
            case ABANDONED -> begin(job, on, last.get().number() + 1);
            case RUNNING -> new Claiming.Busy();
        };
    }

    /**
     * In a transaction: the run an operator asks for. A date that is done without failures, being done or asked for
     * already answers the run there is.
     */
    UUID request(String job, LocalDate on) {
        lockJob(job);
        var last = last(job, on);
        if (last.isPresent() && !mayRunAgain(last.get())) {
            return last.get().id();
        }
        var id = UUID.randomUUID();
        insert(id, job, on, last.map(LastRun::number).orElse(0) + 1, RunStatus.REQUESTED);
        return id;
    }

    /** In each transaction of the run, first: holds a take-over off until the transaction ends, or ends it. */
    void fence(Claim run) {
        var _ = jdbc.sql("select 1 from job_runs where id = :id and status = 'RUNNING' for key share")
                .param("id", run.id())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new RunFenced(run));
    }

    /** False if the run was taken over. */
    boolean heartbeat(Claim run, Progress progress) {
        return jdbc.sql("""
                        update job_runs set heartbeat_at = now(), total = :total, done = :done, failed = :failed
                        where id = :id and status = 'RUNNING'
                        """)
                        .param("total", progress.total())
                        .param("done", progress.done())
                        .param("failed", progress.failed())
                        .param("id", run.id())
                        .update()
                > 0;
    }

    /** In a transaction. */
    void done(Claim run, Progress progress) {
        if (!heartbeat(run, progress)) {
            throw new RunFenced(run);
        }
        jdbc.sql("update job_runs set status = 'DONE', finished_at = now(), error = null where id = :id")
                .param("id", run.id())
                .update();
        finishDate(run.job(), run.on());
    }

    void failed(Claim run, Progress progress, String error, Duration backoff) {
        jdbc.sql("""
                        update job_runs
                        set status = 'FAILED', finished_at = now(), error = :error, total = :total, done = :done,
                            failed = :failed, retry_at = now() + make_interval(secs => :pause)
                        where id = :id and status = 'RUNNING'
                        """)
                .param("error", error)
                .param("total", progress.total())
                .param("done", progress.done())
                .param("failed", progress.failed())
                .param("pause", backoff.toMillis() / 1000.0)
                .param("id", run.id())
                .update();
    }

    void abandon(UUID run, String reason) {
        jdbc.sql("""
                        update job_runs set status = 'ABANDONED', finished_at = now(), error = :reason
                        where id = :id and status = 'RUNNING'
                        """).param("reason", reason).param("id", run).update();
    }

    /** In the transaction that has fenced the run. */
    void park(Claim run, String subject, String reason) {
        jdbc.sql("""
                        insert into job_subjects_parked (job, business_date, subject, run_id, reason)
                        values (:job, :on, :subject, :run, :reason)
                        on conflict (job, business_date, subject)
                        do update set run_id = excluded.run_id, reason = excluded.reason, parked_at = now()
                        """)
                .param("job", run.job())
                .param("on", run.on())
                .param("subject", subject)
                .param("run", run.id())
                .param("reason", reason)
                .update();
    }

    Set<String> parkedSubjects(Claim run) {
        return new HashSet<>(
                jdbc.sql("select subject from job_subjects_parked where job = :job and business_date = :on")
                        .param("job", run.job())
                        .param("on", run.on())
                        .query(String.class)
                        .list());
    }

    void unpark(Claim run, String subject) {
        jdbc.sql("delete from job_subjects_parked where job = :job and business_date = :on and subject = :subject")
                .param("job", run.job())
                .param("on", run.on())
                .param("subject", subject)
                .update();
    }

    private boolean mayRunAgain(LastRun last) {
        return switch (last.status()) {
            case REQUESTED, RUNNING -> false;
            case FAILED, ABANDONED -> true;
            case DONE ->
                jdbc.sql("select failed > 0 from job_runs where id = :id")
                        .param("id", last.id())
                        .query(Boolean.class)
                        .single();
        };
    }

    private void lockJob(String job) {
        jdbc.sql("select 1 from jobs where name = :job for update")
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    /** Takes a dead run over, unless a transaction of it is still underway after all. */
    private boolean isRunningElsewhere(String job, Duration dead) {
        var isDead = jdbc.sql("""
                        select heartbeat_at < now() - make_interval(secs => :dead) from job_runs
                        where job = :job and status = 'RUNNING'
                        """)
                .param("dead", dead.toMillis() / 1000.0)
                .param("job", job)
                .query(Boolean.class)
                .optional();
        if (isDead.isEmpty()) {
            return false;
        }
        if (!isDead.get()) {
            return true;
        }
        var overtaken = jdbc.sql("""
                        select id from job_runs
                        where job = :job and status = 'RUNNING'
                          and heartbeat_at < now() - make_interval(secs => :dead)
                        for update skip locked
                        """)
                .param("job", job)
                .param("dead", dead.toMillis() / 1000.0)
                .query(UUID.class)
                .optional();
        overtaken.ifPresent(run -> abandon(run, "no heartbeat; taken over"));
        return overtaken.isEmpty();
    }

    private Optional<LastRun> last(String job, LocalDate on) {
        return jdbc.sql("""
                        select id, run_number, status, coalesce(retry_at <= now(), true) as may_retry from job_runs
                        where job = :job and business_date = :on order by run_number desc limit 1
                        """)
                .param("job", job)
                .param("on", on)
                .query(Row.as(row -> new LastRun(
                        row.id("id"),
                        row.integer("run_number"),
                        row.word("status", RunStatus.class),
                        row.is("may_retry"))))
                .optional();
    }

    private Claiming begin(String job, LocalDate on, int number) {
        var id = UUID.randomUUID();
        insert(id, job, on, number, RunStatus.RUNNING);
        return new Claiming.Claimed(new Claim(id, job, on, number));
    }

    private Claiming beginRequested(UUID id, String job, LocalDate on, int number) {
        jdbc.sql("update job_runs set status = 'RUNNING', started_at = now(), heartbeat_at = now() where id = :id")
                .param("id", id)
                .update();
        return new Claiming.Claimed(new Claim(id, job, on, number));
    }

    private void insert(UUID id, String job, LocalDate on, int number, RunStatus status) {
        jdbc.sql("""
                        insert into job_runs (id, job, business_date, run_number, status, started_at, heartbeat_at)
                        values (:id, :job, :on, :number, :status,
                            case :status when 'RUNNING' then now() end, case :status when 'RUNNING' then now() end)
                        """)
                .param("id", id)
                .param("job", job)
                .param("on", on)
                .param("number", number)
                .param("status", status.name())
                .update();
    }

    /** Dates are done in order, so that all before are done, too; one that was asked for by hand changes nothing before. */
    private void finishDate(String job, LocalDate on) {
        jdbc.sql("update jobs set done_through = :on where name = :job and done_through < :on")
                .param("on", on)
                .param("job", job)
                .update();
    }

    private static Claim claim(Row row) {
        return new Claim(row.id("id"), row.text("job"), row.day("business_date"), row.integer("run_number"));
    }
}
