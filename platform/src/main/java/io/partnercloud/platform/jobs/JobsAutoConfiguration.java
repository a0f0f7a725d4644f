package io.partnercloud.platform.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs by business date: db-scheduler ticks, our tables say what is due. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "partnercloud.jobs.enabled", matchIfMissing = true)
class JobsAutoConfiguration {
    private static final Duration TICK = Duration.ofSeconds(1);

    @Bean
    JobRuns jobRuns(JdbcClient jdbc) {
        return new JobRuns(jdbc);
    }

    @Bean
    JobRunner jobRunner(
            ObjectProvider<Job> jobs,
            JobRuns runs,
            PlatformTransactionManager transactions,
            Clock clock,
            MeterRegistry meters) {
        return new JobRunner(jobs.stream().toList(), runs, new TransactionTemplate(transactions), clock, meters);
    }

    @Bean
    JobController jobController(
            JobRunner runner,
            JobRuns runs,
            Audit audit,
            Clock clock,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        return new JobController(runner, runs, audit, clock, executor);
    }

    @Bean
    RecurringTask<Void> runDueJobs(JobRunner runner) {
        return Tasks.recurring("run-due-jobs", FixedDelay.of(TICK)).execute((_, _) -> runner.runDue());
    }
}
