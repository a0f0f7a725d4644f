package io.partnercloud.identity;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** People, passwords, memberships and OpenID Connect. */
@SpringBootApplication
@EnableSettings(prefix = "partnercloud.identity", value = IdentitySettings.class)
public class IdentityServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(IdentityServiceApplication.class, args);
    }
}
