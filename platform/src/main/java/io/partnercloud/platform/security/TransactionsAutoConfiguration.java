package io.partnercloud.platform.security;

import io.micrometer.context.ContextRegistry;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transactions that know whose rows they may see, and the check that the database enforces it. */
@AutoConfiguration(before = DataSourceTransactionManagerAutoConfiguration.class)
class TransactionsAutoConfiguration {
    TransactionsAutoConfiguration() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new CurrentScopeAccessor());
    }

    @Bean
    ScopedTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactionManager(dataSource);
    }

    @Bean
    RowScope rowScope(ScopedTransactionManager transactionManager) {
        return new TransactionRowScope(transactionManager);
    }

    @Bean
    RowSecurityCheck rowSecurityCheck(JdbcClient jdbc) {
        return new RowSecurityCheck(jdbc);
    }
}
