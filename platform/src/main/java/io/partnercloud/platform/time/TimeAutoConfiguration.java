package io.partnercloud.platform.time;

import io.partnercloud.platform.jdbc.Signals;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock that business dates are read off: the real one, and in the sandbox one whose date can be moved. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        afterName = "io.partnercloud.platform.jdbc.SignalsAutoConfiguration")
class TimeAutoConfiguration {

    @Bean
    @Profile("sandbox")
    @ConditionalOnBooleanProperty(name = "partnercloud.business-date.enabled", matchIfMissing = true)
    SandboxClock sandboxClock(
            JdbcClient jdbc,
            Signals signals,
            @Value("${partnercloud.business-date.starts-on:#{null}}") @Nullable LocalDate startsOn) {
        var clock = new SandboxClock(Clock.system(Moscow.ZONE), jdbc, startsOn);
        signals.listen(SandboxClock.CHANNEL, clock::follow);
        return clock;
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.system(Moscow.ZONE);
    }
}
