package io.partnercloud.reward;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** partner-reward-service: partners, their contracts, clients and rewards. */
@SpringBootApplication
@EnableSettings(prefix = "reward", value = RewardSettings.class)
public class RewardServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(RewardServiceApplication.class, args);
    }
}
