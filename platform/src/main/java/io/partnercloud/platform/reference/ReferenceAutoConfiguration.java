package io.partnercloud.platform.reference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reference facts that a service says it follows: {@code partnercloud.follows.calendar}, {@code partnercloud.follows.products}. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
        beforeName = "io.partnercloud.platform.events.EventsAutoConfiguration")
class ReferenceAutoConfiguration {

    @Bean
    @ConditionalOnBooleanProperty("partnercloud.follows.calendar")
    CalendarYears calendarYears(JdbcClient jdbc, ObjectProvider<CalendarFollower> followers) {
        return new CalendarYears(jdbc, followers.stream().toList());
    }

    @Bean
    @ConditionalOnBooleanProperty("partnercloud.follows.products")
    Products products(JdbcClient jdbc) {
        return new Products(jdbc);
    }
}
