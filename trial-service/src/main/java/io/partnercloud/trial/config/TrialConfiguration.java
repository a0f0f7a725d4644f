package io.partnercloud.trial.config;

import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.followup.FollowUpRules;
import io.partnercloud.trial.provisioning.ProvisioningRules;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Hands the rules' numbers to the domain, which knows nothing of where they stand. */
@Configuration(proxyBeanMethods = false)
class TrialConfiguration {

    @Bean
    TrialRules trialRules(Environment environment) {
        return bound(environment, "trial.rules", TrialRules.class);
    }

    @Bean
    FollowUpRules followUpRules(Environment environment) {
        return bound(environment, "trial.follow-ups", FollowUpRules.class);
    }

    @Bean
    ProvisioningRules provisioningRules(Environment environment) {
        return bound(environment, "trial.provisioning", ProvisioningRules.class);
    }

    private static <T> T bound(Environment environment, String prefix, Class<T> rules) {
        return Binder.get(environment).bind(prefix, rules).get();
    }
}
