package io.partnercloud.platform.jobs;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.jobs.JobRunView.ParkedSubject;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows runs to operators (OPS-2). */
final class JobRunQuery implements RunOutcomes {
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
                .query(Row.as(JobRunQuery::run))
                .optional()
                .map(run -> run.with(parked(id)));
    }

    Optional<JobRunView> last(String job) {
        return jdbc.sql("select * from job_runs where job = :job order by created_at desc, run_number desc limit 1")
                .param("job", job)
                .query(Row.as(JobRunQuery::run))
                .optional();
    }

    Listing<JobRunView> list(String job, PageQuery query) {
        return lists.read(
                ListSql.of("select * from job_runs", Where.of("job = :job", "job", job), ORDER),
                query,
                Row.as(JobRunQuery::run));
    }

    @Override
    public RunOutcome of(String job, LocalDate on) {
        return jdbc.sql("""
                        select r.status = 'DONE' as done, r.finished_at,
                               (select count(*) from job_subjects_parked p
                                where p.job = r.job and p.business_date = r.business_date) as parked
                        from job_runs r where r.job = :job and r.business_date = :on
                        order by r.run_number desc limit 1
                        """)
                .param("job", job)
                .param("on", on)
                .query(Row.as(
                        row -> new RunOutcome(row.is("done"), row.number("parked"), row.instantOrNull("finished_at"))))
                .optional()
                .orElseGet(() -> new RunOutcome(false, 0, null));
    }

    private List<ParkedSubject> parked(UUID run) {
        return jdbc.sql(
                        "select subject, reason, parked_at from job_subjects_parked where run_id = :run order by subject")
                .param("run", run)
                .query(Row.as(
                        row -> new ParkedSubject(row.text("subject"), row.text("reason"), row.instant("parked_at"))))
                .list();
    }

    private static JobRunView run(Row row) {
        return new JobRunView(
                row.id("id"),
                row.text("job"),
                row.day("business_date"),
                row.integer("run_number"),
                row.word("status", RunStatus.class),
                row.numberOrNull("total"),
                row.number("done"),
                row.number("failed"),
                row.instant("created_at"),
                row.instantOrNull("started_at"),
                row.instantOrNull("finished_at"),
                row.instantOrNull("retry_at"),
                row.textOrNull("error"),
                List.of());
    }
}
