package io.partnercloud.gateway;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The only door to the platform. */
@SpringBootApplication
@EnableSettings(prefix = "partnercloud.gateway", value = GatewaySettings.class)
@EnableScheduling
public class GatewayApplication {
    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }
}
