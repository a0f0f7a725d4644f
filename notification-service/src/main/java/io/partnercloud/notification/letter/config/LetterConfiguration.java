package io.partnercloud.notification.letter.config;

import io.partnercloud.notification.letter.RealTime;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that letters are sent by. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    /** Sending lives in real time, whatever the business date is. */
    @Bean
    RealTime realTime() {
        return Clock.systemUTC()::instant;
    }
}
