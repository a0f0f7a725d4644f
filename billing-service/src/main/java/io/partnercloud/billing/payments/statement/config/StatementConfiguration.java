package io.partnercloud.billing.payments.statement.config;

import io.partnercloud.billing.payments.statement.StatementRules;
import io.partnercloud.billing.payments.statement.schedule.ScheduleRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the settings to those who follow them. */
@Configuration(proxyBeanMethods = false)
class StatementConfiguration {
    @Bean
    StatementRules statementRules(StatementSettings settings) {
        return new StatementRules(
                settings.largestFile().toBytes(),
                settings.errorsShown(),
                settings.batch(),
                settings.workers(),
                settings.daysTold());
    }

    @Bean
    ScheduleRules statementScheduleRules(StatementSettings settings) {
        var folder = settings.dropFolder();
        return new ScheduleRules(
                settings.tick(),
                folder.path() == null ? null : folder.path().toAbsolutePath(),
                folder.poll(),
                folder.quiet());
    }
}
