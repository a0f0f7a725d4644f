package io.partnercloud.platform.jobs;

import io.partnercloud.platform.jobs.JobRunView.ParkedSubject;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows runs to operators (OPS-2). */
final class JobRunQuery {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("on", "business_date", "createdAt", "created_at"), "id", PageQuery.Sort.descending("createdAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JobRunQuery(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** With the subjects that wait. */
    Optional<JobRunView> find(String job, UUID id) {
        return jdbc.sql("select * from job_runs where job = :job and id = :id")
                .param("job", job)
                .param("id", id)
                .query(JobRunQuery::run)
                .optional()
                .map(run -> run.with(parked(id)));
    }

    Optional<JobRunView> last(String job) {
        return jdbc.sql("select * from job_runs where job = :job order by created_at desc, run_number desc limit 1")
                .param("job", job)
                .query(JobRunQuery::run)
                .optional();
    }

    Listing<JobRunView> list(String job, PageQuery query) {
        return lists.read(
                ListSql.of("select * from job_runs", Where.of("job = :job", "job", job), ORDER),
                query,
                JobRunQuery::run);
    }

    private List<ParkedSubject> parked(UUID run) {
        return jdbc.sql(
                        "select subject, reason, parked_at from job_subjects_parked where run_id = :run order by subject")
                .param("run", run)
                .query((row, _) -> new ParkedSubject(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static JobRunView run(ResultSet row, int number) throws SQLException {
        return new JobRunView(
                row.getObject("id", UUID.class),
                row.getString("job"),
                row.getObject("business_date", LocalDate.class),
                row.getInt("run_number"),
                RunStatus.valueOf(row.getString("status")),
                row.getObject("total", Long.class),
                row.getLong("done"),
                row.getLong("failed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "retry_at"),
                row.getString("error"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
