package io.partnercloud.platform.migration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The platform's tables, for every service that does not say it needs none. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
@ConditionalOnProperty(name = "partnercloud.platform-tables", matchIfMissing = true)
class MigrationAutoConfiguration {
    @Bean
    PlatformFirst platformFirst() {
        return new PlatformFirst();
    }
}
