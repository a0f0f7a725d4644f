package io.partnercloud.platform.jdbc;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** A service's ear; it opens no connection where nobody listens. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnBean(JdbcConnectionDetails.class)
class SignalsAutoConfiguration {
    @Bean
    Signals signals(JdbcConnectionDetails database) {
        return new Signals(OwnConnections.of(database));
    }
}
