package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.ChangeAccount;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator has a failed provisioning begun anew (TRL-11). */
@Service
public class RetryProvisioning {
    private final OperatorTasks tasks;
    private final ChangeAccount changeAccount;
    private final ProvisioningQueue queue;
    private final Audit audit;

    RetryProvisioning(OperatorTasks tasks, ChangeAccount changeAccount, ProvisioningQueue queue, Audit audit) {
        this.tasks = tasks;
        this.changeAccount = changeAccount;
        this.queue = queue;
        this.audit = audit;
    }

    @Transactional
    public void retry(UUID taskId, @Nullable String reason) {
        var task = tasks.locked(taskId).orElseThrow(() -> new OperatorTaskRefusal.Unknown(taskId));
        task.requireOpen();
        changeAccount.change(task.client(), Account::retryProvisioning);
        queue.enqueue(task.client());
        tasks.close(taskId, "RETRIED");
        audit.record(
                "provisioning.retried",
                "client:" + task.client(),
                reason,
                Map.of("status", "FAILED"),
                Map.of("status", "PROVISIONING"));
    }
}
