package io.partnercloud.trial;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts trial-service. */
@SpringBootApplication
@EnableSettings(prefix = "trial", value = TrialSettings.class)
public class TrialServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(TrialServiceApplication.class, args);
    }
}
