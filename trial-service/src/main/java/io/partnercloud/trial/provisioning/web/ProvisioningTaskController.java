package io.partnercloud.trial.provisioning.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.provisioning.CloseOperatorTask;
import io.partnercloud.trial.provisioning.OperatorTask;
import io.partnercloud.trial.provisioning.OperatorTasks;
import io.partnercloud.trial.provisioning.RetryProvisioning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts that need an operator (TRL-11). */
@RestController
@RequestMapping("/api/admin/provisioning-tasks")
class ProvisioningTaskController {
    private final OperatorTasks tasks;
    private final RetryProvisioning retryProvisioning;
    private final CloseOperatorTask closeOperatorTask;

    ProvisioningTaskController(
            OperatorTasks tasks, RetryProvisioning retryProvisioning, CloseOperatorTask closeOperatorTask) {
        this.tasks = tasks;
        this.retryProvisioning = retryProvisioning;
        this.closeOperatorTask = closeOperatorTask;
    }

    record RetryRequest(
            @MultiLine @Nullable @Size(max = 2000) String reason) {}

    record CloseRequest(
            @MultiLine @NotBlank @Size(max = 2000) String reason) {}

    /** A task as operators see it; {@code trial} is the request's and the client's id. */
    record TaskView(
            UUID id,
            UUID trial,
            String clientName,
            OperatorTask.Kind kind,
            String reason,
            boolean open,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable String outcome) {

        static TaskView of(OperatorTask task) {
            var closedAt = task.closedAt();
            return new TaskView(
                    task.id(),
                    task.client().value(),
                    task.clientName(),
                    task.kind(),
                    task.reason(),
                    closedAt == null,
                    task.openedAt().atZone(Moscow.ZONE).toOffsetDateTime(),
                    closedAt == null ? null : closedAt.atZone(Moscow.ZONE).toOffsetDateTime(),
                    task.outcome());
        }
    }

    @GetMapping
    Page<TaskView> list(Operator operator, @RequestParam(required = false) @Nullable Boolean open, PageQuery page) {
        return tasks.list(open, page).map(TaskView::of);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable RetryRequest request) {
        retryProvisioning.retry(id, request == null ? null : request.reason());
    }

    @PostMapping("/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Operator operator, @PathVariable UUID id, @Valid @RequestBody CloseRequest request) {
        closeOperatorTask.close(id, request.reason());
    }
}
