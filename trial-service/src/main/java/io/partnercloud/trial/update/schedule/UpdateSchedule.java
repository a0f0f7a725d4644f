package io.partnercloud.trial.update.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.partnercloud.trial.update.RunUpdates;
import io.partnercloud.trial.update.UpdateRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for updates that are due, in one replica at a time. */
@Configuration(proxyBeanMethods = false)
class UpdateSchedule {
    /** The scheduler needs all tasks, and what a task calls may need the scheduler: so it is asked for late. */
    @Bean
    RecurringTask<Void> runUpdatesTask(ObjectProvider<RunUpdates> runUpdates, UpdateRules rules) {
        return Tasks.recurring("trial.run-updates", FixedDelay.of(rules.every()))
                .execute((_, context) -> {
                    var taken = rules.atOnce();
                    while (taken == rules.atOnce()
                            && !context.getSchedulerState().isShuttingDown()) {
                        taken = runUpdates.getObject().run();
                    }
                });
    }
}
