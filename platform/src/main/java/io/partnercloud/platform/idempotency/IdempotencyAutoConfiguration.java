package io.partnercloud.platform.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.security.FilterOrder;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Requests with a key have their effect once. The gateway only passes them on ({@code partnercloud.idempotency.enabled: false}). */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "partnercloud.idempotency.enabled", matchIfMissing = true)
class IdempotencyAutoConfiguration {

    @Bean
    StoredAnswers storedAnswers(
            JdbcClient jdbc, JsonMapper json, @Value("${partnercloud.idempotency.patience:10s}") Duration patience) {
        return new StoredAnswers(jdbc, json, patience);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            StoredAnswers storedAnswers,
            PlatformTransactionManager transactionManager,
            ProblemWriter problemWriter,
            Environment environment) {
        var secretAnswers = new SecretAnswers(Binder.get(environment)
                .bind("partnercloud.idempotency.secret-answers", String[].class)
                .orElse(new String[0]));
        var registration = new FilterRegistrationBean<>(
                new IdempotencyFilter(storedAnswers, secretAnswers, transactionManager, problemWriter));
        registration.setOrder(FilterOrder.IDEMPOTENCY);
        return registration;
    }

    /** By the real clock: a request is forgotten a week after it was made, whatever the business date is. */
    @Bean
    RecurringTask<Void> forgetAnsweredRequests(StoredAnswers storedAnswers) {
        return Tasks.recurring("platform.forget-answered-requests", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> storedAnswers.forgetOld());
    }
}
