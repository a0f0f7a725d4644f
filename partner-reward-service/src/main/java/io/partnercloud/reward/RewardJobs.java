package io.partnercloud.reward;

import io.partnercloud.platform.jobs.JobsOfTheDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day of partner-reward-service; each job stands with its feature. */
@Configuration(proxyBeanMethods = false)
class RewardJobs {

    @Bean
    JobsOfTheDay rewardDay() {
        return JobsOfTheDay.inOrder(
                "reward.hand-over-clients", // PRT-18
                "reward.close-month", // RWD-3
                "reward.publish-payout-sets", // RWD-4
                "reward.open-manual-payouts", // RWD-9
                "reward.answer-objections", // RWD-8a
                "reward.remind-of-payouts"); // RWD-5
    }
}
