package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.audit.Audit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator has dealt with a task in another way than by a retry. */
@Service
public class CloseOperatorTask {
    private final OperatorTasks tasks;
    private final Audit audit;

    CloseOperatorTask(OperatorTasks tasks, Audit audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    @Transactional
    public void close(UUID taskId, String reason) {
        var task = tasks.locked(taskId).orElseThrow(() -> new OperatorTaskRefusal.Unknown(taskId));
        task.requireOpen();
        tasks.close(taskId, "CLOSED");
        audit.record("operator-task.closed", "client:" + task.client(), reason, Map.of("kind", task.kind()), null);
    }
}
