package io.partnercloud.platform.lists;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists for whoever has a database. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "io.partnercloud.platform.security.TransactionsAutoConfiguration"
        })
@EnableConfigurationProperties(ListProperties.class)
class ListsAutoConfiguration {

    @Bean
    ListReader listReader(JdbcTemplate jdbc, PlatformTransactionManager transactions, ListProperties settings) {
        var export = new TransactionTemplate(transactions);
        export.setReadOnly(true);
        export.setTimeout((int) settings.exportWithin().toSeconds());
        return new ListReader(jdbc, export, settings);
    }
}
