package io.partnercloud.platform.files;

import io.partnercloud.platform.security.RowScope;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Files for whoever has the platform's tables. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "io.partnercloud.platform.time.TimeAutoConfiguration",
            "io.partnercloud.platform.security.TransactionsAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "partnercloud.platform-tables", matchIfMissing = true)
@EnableConfigurationProperties(FilesProperties.class)
class FilesAutoConfiguration {

    @Bean
    FileStore fileStore(
            JdbcClient jdbc,
            RowScope rowScope,
            PlatformTransactionManager transactions,
            Clock clock,
            FilesProperties settings) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var contents = settings.folder().isEmpty()
                ? new JdbcContents(jdbc, rowScope, new TransactionTemplate(transactions))
                : new FolderContents(Path.of(settings.folder()));
        return new JdbcFileStore(jdbc, contents, rowScope, own, clock);
    }
}
