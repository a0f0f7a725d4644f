package io.partnercloud.trial.provisioning.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.export.Title;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.provisioning.CloseOperatorTask;
import io.partnercloud.trial.provisioning.OperatorTask;
import io.partnercloud.trial.provisioning.OperatorTaskFilter;
import io.partnercloud.trial.provisioning.OperatorTasks;
import io.partnercloud.trial.provisioning.RetryProvisioning;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts that need an operator (TRL-11). */
@RestController
@Tag(name = "Provisioning", description = "Work on accounts that did not succeed by itself.")
@RequestMapping("/api/admin/provisioning-tasks")
class ProvisioningTaskController {
    private static final Columns<TaskView> COLUMNS = Columns.<TaskView>of("provisioning-tasks", "Задачи оператору")
            .moment("Opened at", "Появилась", view -> view.openedAt().toInstant())
            .word("Kind", "Вид", TaskView::kind, ProvisioningTaskController::inRussian)
            .text("Client", "Клиент", TaskView::client)
            .text("Client name", "Название клиента", TaskView::clientName)
            .said("Reason", "Причина", ProvisioningTaskController::reason)
            .moment("Closed at", "Закрыта", ProvisioningTaskController::closedAt)
            .said("Outcome", "Исход", ProvisioningTaskController::outcome);

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
            @Nullable ClientLogin client,
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
                    task.login(),
                    task.kind(),
                    task.reason(),
                    closedAt == null,
                    task.openedAt().atZone(Moscow.ZONE).toOffsetDateTime(),
                    closedAt == null ? null : closedAt.atZone(Moscow.ZONE).toOffsetDateTime(),
                    task.outcome());
        }
    }

    @Operation(summary = "List what accounts need an operator for")
    @GetMapping
    Listing<TaskView> list(Operator operator, @ParameterObject OperatorTaskFilter filter, PageQuery page) {
        return tasks.list(filter, page).map(TaskView::of).titled(COLUMNS);
    }

    @Operation(summary = "Begin a failed provisioning anew")
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable RetryRequest request) {
        retryProvisioning.retry(id, request == null ? null : request.reason());
    }

    @Operation(summary = "Close a task that was dealt with in another way")
    @PostMapping("/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Operator operator, @PathVariable UUID id, @Valid @RequestBody CloseRequest request) {
        closeOperatorTask.close(id, request.reason());
    }

    private static String inRussian(OperatorTask.Kind kind) {
        return switch (kind) {
            case PROVISIONING_FAILED -> "Кабинет не создан";
            case PAID_AFTER_DELETION -> "Оплата после удаления";
            case UPDATE_FAILED -> "База не обновлена";
        };
    }

    private static Title reason(TaskView task) {
        return switch (task.reason()) {
            case "provider_refused" -> new Title("the provider refused", "провайдер отказал");
            case "provider_unavailable" -> new Title("the provider did not answer", "провайдер не ответил");
            case String words -> new Title(words, words);
        };
    }

    private static @Nullable Instant closedAt(TaskView task) {
        var closedAt = task.closedAt();
        return closedAt == null ? null : closedAt.toInstant();
    }

    private static @Nullable Title outcome(TaskView task) {
        return switch (task.outcome()) {
            case null -> null;
            case "RETRIED" -> new Title("begun anew", "начато заново");
            case "CLOSED" -> new Title("dealt with", "решено");
            case String other -> new Title(other, other);
        };
    }
}
