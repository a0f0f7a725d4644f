package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** There is no such task. */
public final class OperatorTaskUnknown extends Refusal {
    OperatorTaskUnknown(UUID id) {
        super(Kind.UNKNOWN, "operator_task_unknown", Map.of("task", id));
    }
}
