package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why an operator's task is not dealt with. */
abstract sealed class OperatorTaskRefusal extends Refusal {
    private OperatorTaskRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such task. */
    public static final class Unknown extends OperatorTaskRefusal {
        Unknown(UUID id) {
            super(Kind.UNKNOWN, "operator_task_unknown", Map.of("task", id));
        }
    }

    /** The task has been dealt with already. */
    public static final class AlreadyClosed extends OperatorTaskRefusal {
        AlreadyClosed(UUID id) {
            super(Kind.CONFLICT, "operator_task_closed", Map.of("task", id));
        }
    }
}
