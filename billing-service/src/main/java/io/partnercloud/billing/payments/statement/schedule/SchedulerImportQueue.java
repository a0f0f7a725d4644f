package io.partnercloud.billing.payments.statement.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.partnercloud.billing.payments.statement.ImportQueue;
import io.partnercloud.platform.jdbc.AfterCommit;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue is the scheduler's table: a statement is taken together with the task that matches its documents. A process that
 * runs no tasks leaves it to those that do; they look from time to time.
 */
@Component
class SchedulerImportQueue implements ImportQueue {
    private static final InstantSource MACHINE = InstantSource.system();

    private final ObjectProvider<Scheduler> scheduler;

    SchedulerImportQueue(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(UUID statement) {
        scheduler.ifAvailable(tasks -> {
            tasks.scheduleIfNotExists(
                    StatementSchedule.IMPORT.instance(statement.toString()).build(), MACHINE.instant());
            AfterCommit.run(tasks::triggerCheckForDueExecutions);
        });
    }
}
