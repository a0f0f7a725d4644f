package io.partnercloud.support.config;

import io.partnercloud.platform.time.Moscow;
import io.partnercloud.support.calendar.LineHours;
import io.partnercloud.support.call.CallRules;
import io.partnercloud.support.ticket.SupportRules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The figures of {@code application.yml} as the rules want them. */
@Configuration(proxyBeanMethods = false)
class SupportConfiguration {
    /** {@code partnercloud.support.*} of {@code application.yml}. */
    record Settings(
            int reopenDays,
            Duration answerWithin,
            Duration premiumAnswerWithin,
            int lastTickets,
            int callAttempts,
            LocalTime opens,
            LocalTime closes) {}

    private final Settings settings;

    SupportConfiguration(Environment environment) {
        this.settings = Binder.get(environment)
                .bind("partnercloud.support", Settings.class)
                .get();
    }

    @Bean
    SupportRules supportRules() {
        return new SupportRules(
                settings.reopenDays(),
                settings.answerWithin(),
                settings.premiumAnswerWithin(),
                settings.lastTickets(),
                new LineHours(Moscow.ZONE, settings.opens(), settings.closes()));
    }

    @Bean
    CallRules callRules() {
        return new CallRules(settings.callAttempts());
    }
}
