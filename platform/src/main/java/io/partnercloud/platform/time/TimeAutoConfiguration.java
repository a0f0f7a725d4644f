package io.partnercloud.platform.time;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one clock that business dates are read from: Moscow's, and in the sandbox one that can be moved. */
@AutoConfiguration
class TimeAutoConfiguration {

    @Bean
    @Profile("!sandbox")
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.system(Moscow.ZONE);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("sandbox")
    static class Sandbox {
        @Bean
        @DependsOnDatabaseInitialization
        SandboxClock sandboxClock(JdbcClient jdbc) {
            jdbc.sql("insert into business_clock default values on conflict do nothing")
                    .update();
            var clock = new SandboxClock(Clock.system(Moscow.ZONE), jdbc);
            clock.refresh();
            return clock;
        }

        @Bean
        Refresher sandboxClockRefresher(SandboxClock clock) {
            return new Refresher(clock);
        }
    }

    /** Keeps this replica's clock with what another one was told. */
    static final class Refresher implements SmartLifecycle {
        private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
        private static final Duration EVERY = Duration.ofMillis(200);

        private final SandboxClock clock;
        private volatile boolean running;

        Refresher(SandboxClock clock) {
            this.clock = clock;
        }

        @Override
        public void start() {
            running = true;
            Thread.ofVirtual().name("sandbox-clock").start(this::refreshUntilStopped);
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        private void refreshUntilStopped() {
            while (running) {
                try {
                    Thread.sleep(EVERY);
                    clock.refresh();
                } catch (DataAccessException e) {
                    LOG.warn("the sandbox's date cannot be read now: {}", e.toString());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
