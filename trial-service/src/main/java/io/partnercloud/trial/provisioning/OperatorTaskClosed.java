package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** The task has been dealt with already. */
public final class OperatorTaskClosed extends Refusal {
    OperatorTaskClosed(UUID id) {
        super(Kind.CONFLICT, "operator_task_closed", Map.of("task", id));
    }
}
