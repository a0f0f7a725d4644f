package io.partnercloud.identity;

import io.partnercloud.platform.jobs.JobsOfTheDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day of identity-service; its jobs stand with their features and do not wait for each other. */
@Configuration(proxyBeanMethods = false)
class IdentityJobs {

    @Bean
    JobsOfTheDay identityDay() {
        return JobsOfTheDay.inOrder(
                "identity.forget-expired-sign-ins", "identity.rotate-signing-keys", "identity.tell-of-expiring-keys");
    }
}
