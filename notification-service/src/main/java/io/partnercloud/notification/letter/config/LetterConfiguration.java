package io.partnercloud.notification.letter.config;

import io.partnercloud.notification.letter.CourierBell;
import io.partnercloud.notification.letter.RealTime;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What couriers go by: the time, and the bell. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    /** Sending lives in real time, whatever the business date is. */
    @Bean
    RealTime realTime() {
        return Clock.systemUTC()::instant;
    }

    /** One for all couriers of this process. */
    @Bean
    CourierBell courierBell() {
        return new CourierBell();
    }
}
