package io.partnercloud.platform.app;

import io.partnercloud.platform.jobs.JobsOfTheDay;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service there is: one table of toys, each of a partner. */
@SpringBootApplication
public class PlatformTestApplication {
    public static void main(String... args) {
        SpringApplication.run(PlatformTestApplication.class, args);
    }

    @Bean
    JobsOfTheDay day() {
        return JobsOfTheDay.inOrder("platform.toy-count");
    }
}
