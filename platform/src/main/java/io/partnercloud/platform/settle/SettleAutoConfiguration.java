package io.partnercloud.platform.settle;

import io.partnercloud.platform.events.EventFlow;
import io.partnercloud.platform.jobs.DueJobs;
import io.partnercloud.platform.time.SandboxClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** The sandbox's date over HTTP, between the gateway and the services only (OPS-4). */
@AutoConfiguration(
        afterName = {
            "io.partnercloud.platform.events.EventsAutoConfiguration",
            "io.partnercloud.platform.jobs.JobsAutoConfiguration",
            "io.partnercloud.platform.time.TimeAutoConfiguration"
        })
@Profile("sandbox")
@ConditionalOnBooleanProperty(
        name = {"partnercloud.business-date.enabled", "partnercloud.events.enabled", "partnercloud.jobs.enabled"},
        matchIfMissing = true)
class SettleAutoConfiguration {

    @Bean
    SettledQuery settledQuery(EventFlow eventFlow, ObjectProvider<PendingWork> work) {
        return new SettledQuery(eventFlow, work.stream().toList());
    }

    @Bean
    BusinessDateController businessDateController(SandboxClock clock, DueJobs jobs, SettledQuery settledQuery) {
        return new BusinessDateController(clock, jobs, settledQuery);
    }
}
