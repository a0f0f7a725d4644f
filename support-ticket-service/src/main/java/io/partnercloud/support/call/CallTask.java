package io.partnercloud.support.call;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client that operators have to call (TKT-4). Its type says whether anybody still has to. */
public sealed interface CallTask {
    /** Who is to be called, why, and from when to the end of which day. */
    record Call(
            UUID id,
            UUID client,
            ClientLogin login,
            @Nullable UUID partner,
            String clientName,
            String contactName,
            @Nullable String phone,
            CallKind kind,
            LocalDate opensOn,
            LocalDate dueOn) {}

    /** To be called; {@code unanswered} attempts have failed so far. */
    record Open(Call call, int unanswered, long version) implements CallTask {
        private CallTask missed(int attempts) {
            var missed = unanswered + 1;
            return missed >= attempts ? new Unreached(call, missed, version) : new Open(call, missed, version);
        }

        Cancelled cancel() {
            return new Cancelled(call, unanswered, version);
        }
    }

    /** Somebody answered. */
    record Reached(Call call, int unanswered, long version) implements CallTask {}

    /** Nobody answered as often as TRL-6 asks for; a letter follows a sales call. */
    record Unreached(Call call, int unanswered, long version) implements CallTask {}

    /** Nobody has to call any more: the client paid (TRL-7) or is gone. */
    record Cancelled(Call call, int unanswered, long version) implements CallTask {}

    Call call();

    int unanswered();

    long version();

    default CallStatus status() {
        return switch (this) {
            case Open _ -> CallStatus.OPEN;
            case Reached _ -> CallStatus.REACHED;
            case Unreached _ -> CallStatus.UNREACHED;
            case Cancelled _ -> CallStatus.CANCELLED;
        };
    }

    /** An operator has called. {@code attempts} unanswered ones end the task. */
    default CallTask attempt(CallOutcome outcome, int attempts) {
        return switch (this) {
            case Open open ->
                switch (outcome) {
                    case REACHED, WANTS_TO_GO_ON -> new Reached(open.call(), open.unanswered(), open.version());
                    case NO_ANSWER -> open.missed(attempts);
                };
            case Reached _, Unreached _, Cancelled _ -> throw new CallRefusal.IsOver(call().id(), status());
        };
    }
}
