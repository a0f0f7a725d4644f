package io.partnercloud.notification.letter.config;

import io.partnercloud.notification.letter.LetterSettings;
import io.partnercloud.notification.letter.RealTime;
import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    @Bean
    LetterSettings letterSettings(Environment environment) {
        return Binder.get(environment)
                .bind("partnercloud.letters", LetterSettings.class)
                .get();
    }

    /** Sending lives in real time, whatever the business date is. */
    @Bean
    RealTime realTime() {
        return Clock.systemUTC()::instant;
    }
}
