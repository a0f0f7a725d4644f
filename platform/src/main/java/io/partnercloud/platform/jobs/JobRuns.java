package io.partnercloud.platform.jobs;

import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done through when, and every run there was. Each statement that a run writes names its number: that is the fence. */
class JobRuns {
    /** A run that this process holds. */
    record Held(UUID id, String job, LocalDate on, long number) {}

    static final Duration STALE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A job that is new here has nothing to catch up: it is done through yesterday. */
    void register(String job, LocalDate today) {
        jdbc.sql("insert into jobs (name, done_through) values (?, ?) on conflict do nothing")
                .params(job, today.minusDays(1))
                .update();
    }

    LocalDate doneThrough(String job) {
        return registered(job).orElseThrow();
    }

    Optional<LocalDate> registered(String job) {
        return jdbc.sql("select done_through from jobs where name = ?")
                .param(job)
                .query(LocalDate.class)
                .optional();
    }

    /** The run for this date, which whoever comes first will take: made ready to be claimed if there was none. */
    UUID announce(String job, LocalDate on) {
        jdbc.sql("""
                        insert into job_runs (job, business_date, run_number, status, next_try_at)
                        values (?, ?, 0, 'WAITING', now()) on conflict do nothing
                        """).params(job, on).update();
        return find(job, on).orElseThrow().id();
    }

    void doneThrough(String job, LocalDate date) {
        jdbc.sql("update jobs set done_through = ? where name = ? and done_through < ?")
                .params(date, job, date)
                .update();
    }

    /** Takes the run for this date: a new one, a failed one whose time has come, or one whose owner has died. */
    Optional<Held> claim(String job, LocalDate on, boolean asked) {
        return jdbc.sql("""
                        insert into job_runs as run (job, business_date, status) values (?, ?, 'RUNNING')
                        on conflict on constraint one_run_per_job_and_date do update
                        set run_number = run.run_number + 1, status = 'RUNNING', error = null,
                            started_at = now(), heartbeat_at = now(), finished_at = null, next_try_at = null
                        where run.status = 'RUNNING' and run.heartbeat_at < now() - make_interval(secs => ?)
                           or run.status in ('WAITING', 'FAILED') and (run.next_try_at <= now() or ?)
                        returning id, run_number
                        """)
                .params(job, on, STALE.toSeconds(), asked)
                .query((row, _) -> new Held(row.getObject("id", UUID.class), job, on, row.getLong("run_number")))
                .optional();
    }

    /** Locks the run's row until the end of the transaction and counts; false where another run has taken over. */
    boolean advance(Held run, long done, long failed) {
        return jdbc.sql("""
                                update job_runs set done = done + ?, failed = failed + ?, heartbeat_at = now()
                                where id = ? and run_number = ? and status = 'RUNNING'
                                """).params(done, failed, run.id(), run.number()).update() == 1;
    }

    void total(Held run, long total) {
        jdbc.sql("update job_runs set total = done + failed + ?, heartbeat_at = now() where id = ? and run_number = ?")
                .params(total, run.id(), run.number())
                .update();
    }

    void park(Held run, String subject, String reason) {
        jdbc.sql("""
                        insert into job_parked_subjects (run, subject, reason) values (?, ?, ?)
                        on conflict (run, subject) do update set reason = excluded.reason, parked_at = now()
                        """).params(run.id(), subject, reason).update();
    }

    void finish(Held run) {
        jdbc.sql("""
                        update job_runs set status = 'DONE', finished_at = now(), total = coalesce(total, done + failed)
                        where id = ? and run_number = ? and status = 'RUNNING'
                        """).params(run.id(), run.number()).update();
    }

    void fail(Held run, String error, Duration retryIn) {
        jdbc.sql("""
                        update job_runs set status = 'FAILED', finished_at = now(), error = ?,
                            next_try_at = now() + make_interval(secs => ?)
                        where id = ? and run_number = ? and status = 'RUNNING'
                        """).params(error, retryIn.toSeconds(), run.id(), run.number()).update();
    }

    Optional<String> status(String job, LocalDate on) {
        return jdbc.sql("select status from job_runs where job = ? and business_date = ?")
                .params(job, on)
                .query(String.class)
                .optional();
    }

    Optional<JobRunView> find(String job, UUID id) {
        return jdbc.sql("select * from job_runs where job = ? and id = ?")
                .params(job, id)
                .query((row, _) -> view(row, parked(id)))
                .optional();
    }

    Optional<JobRunView> find(String job, LocalDate on) {
        return jdbc.sql("select * from job_runs where job = ? and business_date = ?")
                .params(job, on)
                .query((row, _) -> view(row, List.of()))
                .optional();
    }

    Optional<JobRunView> latest(String job) {
        return jdbc.sql("select * from job_runs where job = ? order by business_date desc limit 1")
                .param(job)
                .query((row, _) -> view(row, List.of()))
                .optional();
    }

    Page<JobRunView> list(String job, PageQuery query) {
        var items = jdbc.sql("select * from job_runs where job = ? order by business_date desc limit ? offset ?")
                .params(job, query.size(), query.offset())
                .query((row, _) -> view(row, List.of()))
                .list();
        var total = jdbc.sql("select count(*) from job_runs where job = ?")
                .param(job)
                .query(Long.class)
                .single();
        return Page.of(items, query, total);
    }

    private List<JobRunView.Parked> parked(UUID run) {
        return jdbc.sql("select subject, reason from job_parked_subjects where run = ? order by subject limit 200")
                .param(run)
                .query((row, _) -> new JobRunView.Parked(row.getString("subject"), row.getString("reason")))
                .list();
    }

    private static JobRunView view(ResultSet row, List<JobRunView.Parked> parked) throws SQLException {
        return new JobRunView(
                row.getObject("id", UUID.class),
                row.getString("job"),
                row.getObject("business_date", LocalDate.class),
                row.getString("status"),
                row.getObject("total", Long.class),
                row.getLong("done"),
                row.getLong("failed"),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                row.getString("error"),
                parked);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
