package io.partnercloud.platform.settle;

import io.partnercloud.platform.events.Activity;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.platform.jobs.DueJobs;
import io.partnercloud.platform.time.SandboxClock;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;

/** The sandbox's date and the question whether all is at rest. Outside the sandbox there is neither. */
@AutoConfiguration
@Profile("sandbox")
@ConditionalOnBooleanProperty(name = "partnercloud.events.enabled", matchIfMissing = true)
class SettleAutoConfiguration {

    @Bean(destroyMethod = "close")
    Admin settleAdmin(KafkaAdmin admin) {
        return Admin.create(admin.getConfigurationProperties());
    }

    @Bean
    SettledQuery settledQuery(
            JdbcClient jdbc,
            Admin settleAdmin,
            Activity activity,
            ObjectProvider<TopicListener> listeners,
            ObjectProvider<PendingWork> pending,
            @Value("${spring.application.name}") String group) {
        return new SettledQuery(
                jdbc,
                settleAdmin,
                group,
                listeners.stream().map(TopicListener::topic).toList(),
                activity,
                pending.stream().toList());
    }

    @Bean
    BusinessDateController businessDateController(SandboxClock clock, DueJobs jobs, SettledQuery settled) {
        return new BusinessDateController(clock, jobs, settled);
    }
}
