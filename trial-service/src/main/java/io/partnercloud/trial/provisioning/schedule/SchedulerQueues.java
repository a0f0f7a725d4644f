package io.partnercloud.trial.provisioning.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.partnercloud.platform.jdbc.AfterCommit;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.AccessQueue;
import io.partnercloud.trial.provisioning.ContentsQueue;
import io.partnercloud.trial.provisioning.ParametersQueue;
import io.partnercloud.trial.provisioning.ProvisioningQueue;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the scheduler's rows in the transaction of the change that made the work, due at once by the machine's own clock,
 * and wakes the scheduler of this process when they are there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SchedulerQueues implements ProvisioningQueue, AccessQueue, ParametersQueue, ContentsQueue {
    private static final InstantSource MACHINE = InstantSource.system();

    private final ObjectProvider<Scheduler> scheduler;

    SchedulerQueues(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void enqueue(ClientId id) {
        schedule(ProvisioningSchedule.PROVISION, id + "/" + UUID.randomUUID());
    }

    @Override
    public void enqueue(ClientId id, long version) {
        schedule(ProvisioningSchedule.APPLY_ACCESS, id + "/" + version);
    }

    @Override
    public void enqueueParameters(ClientId id, long version) {
        schedule(ProvisioningSchedule.APPLY_PARAMETERS, id + "/" + version);
    }

    @Override
    public void enqueueContents(ClientId id, long sequence) {
        schedule(ProvisioningSchedule.APPLY_CONTENTS, id + "/" + sequence);
    }

    private void schedule(TaskDescriptor<Void> task, String instance) {
        var tasks = scheduler.getObject();
        tasks.scheduleIfNotExists(task.instance(instance).build(), MACHINE.instant());
        AfterCommit.run(tasks::triggerCheckForDueExecutions);
    }
}
