package io.partnercloud.trial;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts trial-service. */
@SpringBootApplication
public class TrialServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(TrialServiceApplication.class, args);
    }
}
