package io.partnercloud.support.call;

import io.partnercloud.contracts.support.FollowUpFinished;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator records a call. The one that ends the task tells the others: after the last unanswered sales call a letter follows (TRL-6). */
@Service
public class RecordAttempt {
    private final CallTasks tasks;
    private final Outbox outbox;
    private final Audit audit;
    private final CallRules rules;
    private final Clock clock;

    RecordAttempt(CallTasks tasks, Outbox outbox, Audit audit, CallRules rules, Clock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
        this.rules = rules;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public CallTask record(UUID id, String operator, CallOutcome outcome, @Nullable String note, LongConsumer seen) {
        var task = tasks.findForUpdate(id).orElseThrow(() -> new CallRefusal.Unknown(id));
        seen.accept(task.version());
        var called = tasks.save(task.attempt(outcome, rules.attempts()));
        tasks.record(called, new CallAttempt(clock.instant(), outcome, note, operator));
        switch (called) {
            case CallTask.Reached _, CallTask.Unreached _ -> outbox.append(finished(called, outcome));
            case CallTask.Open _, CallTask.Cancelled _ -> {}
        }
        audit.record("call-task.attempted", "call-task:" + id, note, task.status(), called.status());
        return called;
    }

    private static FollowUpFinished finished(CallTask task, CallOutcome last) {
        var call = task.call();
        return new FollowUpFinished(
                call.client(),
                call.login(),
                call.partner(),
                call.kind().name(),
                last == CallOutcome.WANTS_TO_GO_ON ? last.name() : task.status().name());
    }
}
