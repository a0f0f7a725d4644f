package io.partnercloud.reward;

import io.partnercloud.platform.jobs.JobsOfTheDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day of partner-reward-service; each job stands with its feature. */
@Configuration(proxyBeanMethods = false)
class RewardJobs {

    @Bean
    JobsOfTheDay rewardDay() {
        return JobsOfTheDay.inOrder("reward.hand-over-clients", "reward.close-month"); // PRT-18, RWD-3
    }
}
