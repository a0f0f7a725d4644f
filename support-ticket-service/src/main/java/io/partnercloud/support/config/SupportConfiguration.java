package io.partnercloud.support.config;

import io.partnercloud.platform.time.Moscow;
import io.partnercloud.support.calendar.WorkingCalendar;
import io.partnercloud.support.call.CallRules;
import io.partnercloud.support.ticket.SupportRules;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
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
            LocalTime closes,
            List<LocalDate> daysOff,
            List<LocalDate> workingWeekendDays) {}

    private final Settings settings;

    SupportConfiguration(Environment environment) {
        this.settings = Binder.get(environment)
                .bind("partnercloud.support", Settings.class)
                .get();
    }

    @Bean
    SupportRules supportRules() {
        var calendar = new WorkingCalendar(
                Moscow.ZONE,
                settings.opens(),
                settings.closes(),
                new HashSet<>(settings.daysOff()),
                new HashSet<>(settings.workingWeekendDays()));
        return new SupportRules(
                settings.reopenDays(),
                settings.answerWithin(),
                settings.premiumAnswerWithin(),
                settings.lastTickets(),
                calendar);
    }

    @Bean
    CallRules callRules() {
        return new CallRules(settings.callAttempts());
    }
}
