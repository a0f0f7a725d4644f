package io.partnercloud.platform.jobs;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Jobs for operators (OPS-2): listed, previewed without effect, run for a date, watched while they run. */
@RestController
@RequestMapping("/api/admin/jobs")
class JobController {
    /** For which business date the job is to run. */
    record RunRequest(@NotNull LocalDate on) {}

    /** A job, through which date it is done and how its latest run went. */
    record JobView(
            String name,
            String schedule,
            int order,
            LocalDate doneThrough,
            @Nullable JobRunView latestRun) {}

    /** All jobs of one service: few, so there is one page. */
    record JobsView(List<JobView> items) {}

    /** What a run would do on that date. */
    record PreviewView(String job, LocalDate on, boolean due, long subjects, String summary, List<String> samples) {}

    private final JobRunner runner;
    private final JobRuns runs;
    private final Audit audit;
    private final Clock clock;
    private final TaskExecutor executor;

    JobController(JobRunner runner, JobRuns runs, Audit audit, Clock clock, TaskExecutor executor) {
        this.runner = runner;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
        this.executor = executor;
    }

    @GetMapping
    @Transactional(readOnly = true)
    JobsView list() {
        return new JobsView(runner.jobs().stream().map(this::view).toList());
    }

    @GetMapping("/{name}")
    @Transactional(readOnly = true)
    JobView one(@PathVariable String name) {
        return view(job(name));
    }

    @GetMapping("/{name}/preview")
    @Transactional(readOnly = true)
    PreviewView preview(@PathVariable String name, @RequestParam LocalDate on) {
        var job = job(name);
        var preview = job.preview(on);
        return new PreviewView(
                name, on, job.schedule().isDue(on), preview.subjects(), preview.summary(), preview.samples());
    }

    /** A date that is done, or being done, answers the run there is. */
    @PostMapping("/{name}/runs")
    @Transactional
    ResponseEntity<Map<String, String>> run(@PathVariable String name, @Valid @RequestBody RunRequest request) {
        var job = job(name);
        var today = LocalDate.now(clock);
        if (request.on().isAfter(today)) {
            throw new JobRefusal.DateNotReached(request.on(), today);
        }
        if (!job.schedule().isDue(request.on())) {
            throw new JobRefusal.NotDue(name, request.on(), job.schedule().describe());
        }
        runs.register(name, today);
        var id = runs.announce(name, request.on());
        audit.record("job.run", "job:" + name, null, null, Map.of("on", request.on(), "run", id));
        afterCommit(() -> runner.run(job, request.on(), true));
        var location = URI.create("/api/admin/jobs/" + name + "/runs/" + id);
        return ResponseEntity.accepted().location(location).body(Map.of("id", id.toString()));
    }

    @GetMapping("/{name}/runs")
    @Transactional(readOnly = true)
    Page<JobRunView> runs(@PathVariable String name, PageQuery page) {
        return runs.list(job(name).name(), page);
    }

    @GetMapping("/{name}/runs/{id}")
    @Transactional(readOnly = true)
    JobRunView run(@PathVariable String name, @PathVariable UUID id) {
        return runs.find(job(name).name(), id).orElseThrow(() -> new JobRefusal.RunUnknown(id.toString()));
    }

    private void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(work);
            }
        });
    }

    private Job job(String name) {
        return runner.job(name).orElseThrow(() -> new JobRefusal.Unknown(name));
    }

    private JobView view(Job job) {
        return new JobView(
                job.name(),
                job.schedule().describe(),
                job.order(),
                runs.registered(job.name()).orElseGet(() -> LocalDate.now(clock).minusDays(1)),
                runs.latest(job.name()).orElse(null));
    }
}
