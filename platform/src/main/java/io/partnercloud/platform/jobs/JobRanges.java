package io.partnercloud.platform.jobs;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.jobs.SharedJob.Range;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works on which range of a shared run: whoever has locked its row, until the transaction ends. */
final class JobRanges {
    /** A range that this transaction may work on. */
    record Taken(long id, Range range) {}

    private final JdbcClient jdbc;

    JobRanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID run, List<Range> ranges) {
        jdbc.sql("""
                        insert into job_ranges (run_id, first_key, last_key, subjects)
                        select :run, r.* from unnest(:first::text[], :last::text[], :subjects::int[]) as r
                        """)
                .param("run", run)
                .param("first", ranges.stream().map(Range::first).toArray(String[]::new))
                .param("last", ranges.stream().map(Range::last).toArray(String[]::new))
                .param("subjects", ranges.stream().map(Range::subjects).toArray(Integer[]::new))
                .update();
    }

    /** The first that nobody works on. */
    Optional<Taken> take(UUID run) {
        return jdbc.sql("""
                        select * from job_ranges where run_id = :run and finished_at is null
                        order by id limit 1 for update skip locked
                        """).param("run", run).query(Row.as(JobRanges::taken)).optional();
    }

    /** Once more the same, unless somebody else has finished it since. */
    Optional<Taken> takeAgain(long id) {
        return jdbc.sql("select * from job_ranges where id = :id and finished_at is null for update")
                .param("id", id)
                .query(Row.as(JobRanges::taken))
                .optional();
    }

    void finish(Taken taken, int done, int failed) {
        jdbc.sql("update job_ranges set done = :done, failed = :failed, finished_at = now() where id = :id")
                .param("done", done)
                .param("failed", failed)
                .param("id", taken.id())
                .update();
    }

    /** Puts smaller ranges in the place of one. */
    void split(UUID run, Taken taken, List<Range> parts) {
        jdbc.sql("delete from job_ranges where id = :id")
                .param("id", taken.id())
                .update();
        add(run, parts);
    }

    boolean isFinished(UUID run) {
        return jdbc.sql("select not exists (select from job_ranges where run_id = :run and finished_at is null)")
                .param("run", run)
                .query(Boolean.class)
                .single();
    }

    JobRuns.Progress progress(UUID run) {
        return jdbc.sql("""
                        select coalesce(sum(subjects), 0) as subjects, coalesce(sum(done), 0) as done,
                               coalesce(sum(failed), 0) as failed
                        from job_ranges where run_id = :run
                        """)
                .param("run", run)
                .query(Row.as(
                        row -> new JobRuns.Progress(row.number("subjects"), row.number("done"), row.number("failed"))))
                .single();
    }

    private static Taken taken(Row row) {
        return new Taken(
                row.number("id"), new Range(row.text("first_key"), row.text("last_key"), row.integer("subjects")));
    }
}
