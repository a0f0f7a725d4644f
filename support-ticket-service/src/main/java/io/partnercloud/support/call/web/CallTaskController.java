package io.partnercloud.support.call.web;

import static java.util.stream.Collectors.toSet;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.call.CallRefusal;
import io.partnercloud.support.call.CallTask;
import io.partnercloud.support.call.CallTaskFilter;
import io.partnercloud.support.call.CallTasks;
import io.partnercloud.support.call.RecordAttempt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators see whom to call, and record what came of it (TKT-4). */
@RestController
@Tag(name = "Call tasks", description = "Clients who are to be called.")
@RequestMapping("/api/admin/call-tasks")
class CallTaskController {
    private final CallTasks tasks;
    private final RecordAttempt recordAttempt;

    CallTaskController(CallTasks tasks, RecordAttempt recordAttempt) {
        this.tasks = tasks;
        this.recordAttempt = recordAttempt;
    }

    @Operation(summary = "List who is to be called")
    @GetMapping
    @Transactional(readOnly = true)
    Listing<CallTaskView> tasks(Operator operator, @ParameterObject CallTaskFilter filter, PageQuery page) {
        return tasks.list(filter, page).mapAll(this::views).titled(CallTaskColumns.ALL);
    }

    private List<CallTaskView> views(List<CallTask> some) {
        var attempts =
                tasks.attempts(some.stream().map(task -> task.call().id()).collect(toSet()));
        return some.stream()
                .map(task ->
                        CallTaskView.of(task, attempts.getOrDefault(task.call().id(), List.of())))
                .toList();
    }

    @Operation(summary = "Read a call task with its attempts")
    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ResponseEntity<CallTaskView> task(Operator operator, @PathVariable UUID id) {
        return answer(ResponseEntity.ok(), tasks.find(id).orElseThrow(() -> new CallRefusal.Unknown(id)));
    }

    @Operation(summary = "Record a call")
    @PostMapping("/{id}/attempts")
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CallTaskView> attempt(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody AttemptRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var task = recordAttempt.record(id, operator.subject(), request.outcome(), request.note(), current -> {
            if (ifMatch != null) {
                Versions.require(ifMatch, current);
            }
        });
        return answer(ResponseEntity.created(URI.create("/api/admin/call-tasks/" + id)), task);
    }

    private ResponseEntity<CallTaskView> answer(ResponseEntity.BodyBuilder answer, CallTask task) {
        var id = task.call().id();
        var attempts = tasks.attempts(Set.of(id)).getOrDefault(id, List.of());
        return answer.eTag(Versions.etag(task.version())).body(CallTaskView.of(task, attempts));
    }
}
