package io.partnercloud.platform.audit;

import io.partnercloud.platform.lists.ListReader;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The audit of a service, and its page for operators. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "partnercloud.audit.enabled", matchIfMissing = true)
class AuditAutoConfiguration {

    @Bean
    Audit audit(JdbcClient jdbc, Clock clock, JsonMapper json) {
        return new JdbcAudit(jdbc, clock, json);
    }

    @Bean
    WebMvcConfigurer viewsAreRecorded(Audit audit, PlatformTransactionManager transactions) {
        var interceptor = new ViewsAreRecorded(audit, new TransactionTemplate(transactions));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor);
            }
        };
    }

    @Bean
    AuditQuery auditQuery(ListReader listReader) {
        return new AuditQuery(listReader);
    }

    @Bean
    AuditController auditController(AuditQuery auditQuery) {
        return new AuditController(auditQuery);
    }
}
