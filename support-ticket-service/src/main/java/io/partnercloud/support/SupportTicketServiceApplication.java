package io.partnercloud.support;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The support line: tickets of partners and clients, and the calls that operators have to make. */
@SpringBootApplication
@EnableSettings(prefix = "support", value = SupportSettings.class)
public class SupportTicketServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(SupportTicketServiceApplication.class, args);
    }
}
