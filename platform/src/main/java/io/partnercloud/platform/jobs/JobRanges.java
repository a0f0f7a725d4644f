package io.partnercloud.platform.jobs;

import io.partnercloud.platform.jobs.SharedJob.Range;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                        """).param("run", run).query(JobRanges::taken).optional();
    }

    /** Once more the same, unless somebody else has finished it since. */
    Optional<Taken> takeAgain(long id) {
        return jdbc.sql("select * from job_ranges where id = :id and finished_at is null for update")
                .param("id", id)
                .query(JobRanges::taken)
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
                        select coalesce(sum(subjects), 0), coalesce(sum(done), 0), coalesce(sum(failed), 0)
                        from job_ranges where run_id = :run
                        """)
                .param("run", run)
                .query((row, _) -> new JobRuns.Progress(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getLong("id"),
                new Range(row.getString("first_key"), row.getString("last_key"), row.getInt("subjects")));
    }
}
