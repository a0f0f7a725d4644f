package io.partnercloud.support.call.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.support.call.CallAttempt;
import io.partnercloud.support.call.CallKind;
import io.partnercloud.support.call.CallOutcome;
import io.partnercloud.support.call.CallStatus;
import io.partnercloud.support.call.CallTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call task with its attempts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallTaskView(
        UUID id,
        ClientLogin client,
        String clientName,
        String contactName,
        @Nullable String phone,
        @Nullable UUID partner,
        CallKind kind,
        LocalDate opensOn,
        LocalDate dueOn,
        CallStatus status,
        List<AttemptView> attempts) {

    /** One attempt. */
    record AttemptView(
            Instant at, CallOutcome outcome, @Nullable String note, String operator) {}

    static CallTaskView of(CallTask task, List<CallAttempt> attempts) {
        var call = task.call();
        return new CallTaskView(
                call.id(),
                call.login(),
                call.clientName(),
                call.contactName(),
                call.phone(),
                call.partner(),
                call.kind(),
                call.opensOn(),
                call.dueOn(),
                task.status(),
                attempts.stream()
                        .map(attempt ->
                                new AttemptView(attempt.at(), attempt.outcome(), attempt.note(), attempt.operator()))
                        .toList());
    }
}
