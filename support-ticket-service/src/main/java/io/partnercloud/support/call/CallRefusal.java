package io.partnercloud.support.call;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why an attempt is not recorded. */
public abstract sealed class CallRefusal extends Refusal {
    private CallRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such task. */
    public static final class Unknown extends CallRefusal {
        public Unknown(UUID task) {
            super(Kind.UNKNOWN, "call_task_unknown", Map.of("task", task));
        }
    }

    /** Nobody has to call any more. */
    public static final class IsOver extends CallRefusal {
        public IsOver(UUID task, CallStatus status) {
            super(Kind.CONFLICT, "call_task_is_over", Map.of("task", task, "status", status.name()));
        }
    }
}
