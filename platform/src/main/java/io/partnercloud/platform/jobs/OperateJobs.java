package io.partnercloud.platform.jobs;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.jdbc.AfterCommit;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** What operators do with jobs (OPS-2): list, preview without effect, run for a date, watch. */
class OperateJobs {
    private final JobRunner runner;
    private final JobRuns runs;
    private final JobRunQuery query;
    private final Audit audit;
    private final Clock clock;

    OperateJobs(JobRunner runner, JobRuns runs, JobRunQuery query, Audit audit, Clock clock) {
        this.runner = runner;
        this.runs = runs;
        this.query = query;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<JobView> list() {
        var doneThrough = runs.doneThrough();
        return runner.jobs().stream().map(job -> view(job, doneThrough)).toList();
    }

    @Transactional(readOnly = true)
    public JobView one(String name) {
        return view(job(name), runs.doneThrough());
    }

    /** The database itself sees to it that nothing is changed: the transaction only reads. */
    @Transactional(readOnly = true)
    public JobPreview preview(String name, LocalDate on) {
        return job(name).preview(on);
    }

    /**
     * Has the job run for this date, whether its schedule names the date or not. Dates that were missed before it come
     * first; a date that is done answers the run there is.
     */
    @Transactional
    public UUID run(String name, LocalDate on) {
        var job = job(name);
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new JobRefusal.DateNotReached(on, today);
        }
        runner.register();
        var run = runs.request(job.name(), on);
        audit.record("job.run-requested", "job:" + name, null, null, Map.of("on", on, "run", run));
        AfterCommit.run(() -> {
            var _ = Thread.ofPlatform()
                    .daemon()
                    .name("requested run of " + name)
                    .start(runner::runAndWait);
        });
        return run;
    }

    @Transactional(readOnly = true)
    public Listing<JobRunView> runs(String name, PageQuery page) {
        return query.list(job(name).name(), page);
    }

    @Transactional(readOnly = true)
    public JobRunView run(String name, UUID id) {
        return query.find(job(name).name(), id).orElseThrow(() -> new JobRefusal.JobRunUnknown(id.toString()));
    }

    private Job job(String name) {
        return runner.job(name).orElseThrow(() -> new JobRefusal.JobUnknown(name));
    }

    private JobView view(Job job, Map<String, LocalDate> doneThrough) {
        return new JobView(
                job.name(),
                job.schedule().describe(),
                runner.place(job),
                doneThrough.get(job.name()),
                query.last(job.name()).orElse(null));
    }
}
