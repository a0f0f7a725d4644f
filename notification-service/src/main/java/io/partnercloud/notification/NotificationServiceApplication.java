package io.partnercloud.notification;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Letters: which are due after which fact, sending them, their history. */
@SpringBootApplication
@EnableSettings(prefix = "partnercloud", value = NotificationSettings.class)
public class NotificationServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}
