package io.partnercloud.platform.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.lists.ListReader;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Work by business date: db-scheduler ticks, our own tables say what is due and not done. */
@AutoConfiguration(
        beforeName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "io.partnercloud.platform.time.TimeAutoConfiguration",
            "io.partnercloud.platform.audit.AuditAutoConfiguration",
            "io.partnercloud.platform.security.TransactionsAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "partnercloud.jobs.enabled", matchIfMissing = true)
@EnableConfigurationProperties(JobsProperties.class)
class JobsAutoConfiguration {
    @Bean
    RecentRequests recentRequests() {
        return new RecentRequests();
    }

    /** What is asked at /actuator is asked by machines, all day long. */
    @Bean
    FilterRegistrationBean<RecentRequests> recentRequestsFilter(RecentRequests recentRequests) {
        var registration = new FilterRegistrationBean<>(recentRequests);
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    @Bean
    JobRuns jobRuns(JdbcClient jdbc) {
        return new JobRuns(jdbc);
    }

    @Bean
    JobRunner jobRunner(
            ObjectProvider<Job> jobs,
            ObjectProvider<JobsOfTheDay> day,
            JobRuns jobRuns,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            JobsProperties settings,
            RecentRequests recentRequests,
            ObjectProvider<ObservationRegistry> observations,
            MeterRegistry meters) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var attemptRun = new AttemptRun(
                jobRuns,
                new JobRanges(jdbc),
                new MakeRoom(recentRequests::any, settings.restForWork()),
                transaction,
                settings,
                observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                meters);
        return new JobRunner(
                jobs.stream().toList(),
                day.getIfAvailable(JobsOfTheDay::inOrder),
                jobRuns,
                transaction,
                clock,
                settings,
                attemptRun);
    }

    @Bean
    JobRunQuery jobRunQuery(JdbcClient jdbc, ListReader listReader) {
        return new JobRunQuery(jdbc, listReader);
    }

    @Bean
    OperateJobs operateJobs(JobRunner jobRunner, JobRuns jobRuns, JobRunQuery jobRunQuery, Audit audit, Clock clock) {
        return new OperateJobs(jobRunner, jobRuns, jobRunQuery, audit, clock);
    }

    @Bean
    JobController jobController(OperateJobs operateJobs) {
        return new JobController(operateJobs);
    }

    /** Asks for the runner late: the scheduler needs all tasks, and what a job calls may need the scheduler. */
    @Bean
    RecurringTask<Void> runDueJobs(ObjectProvider<JobRunner> jobRunner, JobsProperties settings) {
        return Tasks.recurring("platform.run-due-jobs", FixedDelay.of(settings.tick()))
                .execute((_, _) -> jobRunner.getObject().tick());
    }
}
