package io.partnercloud.platform.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service there is: one table of toys, each of a partner. */
@SpringBootApplication
public class PlatformTestApplication {
    public static void main(String... args) {
        SpringApplication.run(PlatformTestApplication.class, args);
    }
}
