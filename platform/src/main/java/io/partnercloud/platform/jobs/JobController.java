package io.partnercloud.platform.jobs;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Jobs for operators (OPS-2). */
@RestController
@Tag(name = "Jobs", description = "What runs by the calendar.")
@RequestMapping("/api/admin/jobs")
final class JobController {
    /** For which business date the job is to run. */
    record RunRequest(@NotNull LocalDate on) {}

    private final OperateJobs jobs;

    JobController(OperateJobs jobs) {
        this.jobs = jobs;
    }

    /** All jobs of this service, few enough for one page. */
    @Operation(summary = "List the jobs")
    @GetMapping
    Listing<JobView> list(Operator operator, PageQuery query) {
        return Listing.of(jobs.list(), query, JobView.SORTABLE, JobView.BY_NAME).titled(JobView.COLUMNS);
    }

    @Operation(summary = "Read a job")
    @GetMapping("/{name}")
    JobView one(Operator operator, @PathVariable String name) {
        return jobs.one(name);
    }

    @Operation(summary = "Preview what a job would do on a day")
    @GetMapping("/{name}/preview")
    JobPreview preview(Operator operator, @PathVariable String name, @RequestParam LocalDate on) {
        return jobs.preview(name, on);
    }

    @Operation(summary = "Run a job for a day")
    @PostMapping("/{name}/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobRunView> run(
            Operator operator, @PathVariable String name, @RequestBody @Valid RunRequest request) {
        var run = jobs.run(name, request.on());
        return ResponseEntity.accepted()
                .location(URI.create("/api/admin/jobs/%s/runs/%s".formatted(name, run)))
                .body(jobs.run(name, run));
    }

    @Operation(summary = "List the runs of a job")
    @GetMapping("/{name}/runs")
    Listing<JobRunView> runs(Operator operator, @PathVariable String name, PageQuery query) {
        return jobs.runs(name, query).titled(JobRunView.COLUMNS);
    }

    @Operation(summary = "Watch a run of a job")
    @GetMapping("/{name}/runs/{id}")
    JobRunView run(Operator operator, @PathVariable String name, @PathVariable UUID id) {
        return jobs.run(name, id);
    }
}
