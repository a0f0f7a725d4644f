package io.partnercloud.support.call.web;

import static java.util.stream.Collectors.toSet;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.call.CallKind;
import io.partnercloud.support.call.CallRefusal;
import io.partnercloud.support.call.CallStatus;
import io.partnercloud.support.call.CallTask;
import io.partnercloud.support.call.CallTasks;
import io.partnercloud.support.call.RecordAttempt;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/call-tasks")
class CallTaskController {
    private final CallTasks tasks;
    private final RecordAttempt recordAttempt;

    CallTaskController(CallTasks tasks, RecordAttempt recordAttempt) {
        this.tasks = tasks;
        this.recordAttempt = recordAttempt;
    }

    /** Who is to be called, the most urgent first. */
    @GetMapping
    @Transactional(readOnly = true)
    Page<CallTaskView> tasks(
            @RequestParam(required = false) @Nullable CallStatus status,
            @RequestParam(required = false) @Nullable CallKind kind,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            PageQuery page) {
        var found = tasks.search(new CallTasks.Search(status, kind, client, dueBy), page);
        var attempts = tasks.attempts(
                found.items().stream().map(task -> task.call().id()).collect(toSet()));
        return found.map(
                task -> CallTaskView.of(task, attempts.getOrDefault(task.call().id(), List.of())));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ResponseEntity<CallTaskView> task(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), tasks.find(id).orElseThrow(() -> new CallRefusal.Unknown(id)));
    }

    @PostMapping("/{id}/attempts")
    @Transactional
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
