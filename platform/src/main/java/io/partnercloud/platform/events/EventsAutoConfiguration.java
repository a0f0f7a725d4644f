package io.partnercloud.platform.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.jdbc.OwnConnections;
import io.partnercloud.platform.jdbc.Signals;
import io.partnercloud.platform.lists.ListReader;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;

/** Facts in and out of a service. The gateway has none ({@code partnercloud.events.enabled: false}). */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "io.partnercloud.platform.time.TimeAutoConfiguration",
            "io.partnercloud.platform.audit.AuditAutoConfiguration",
            "io.partnercloud.platform.jdbc.SignalsAutoConfiguration",
            "io.partnercloud.platform.security.TransactionsAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "partnercloud.events.enabled", matchIfMissing = true)
@EnableConfigurationProperties(EventsProperties.class)
class EventsAutoConfiguration {
    private static final InstantSource REAL_TIME = InstantSource.system();

    private final EventsProperties settings;
    private final String application;
    private final String topic;

    EventsAutoConfiguration(EventsProperties settings, Environment environment) {
        this.settings = settings;
        this.application = environment.getRequiredProperty("spring.application.name");
        this.topic = environment.getProperty("partnercloud.topic", "");
    }

    @Bean
    Traces eventTraces(ObjectProvider<Tracer> tracer, ObjectProvider<ObservationRegistry> observations) {
        return new Traces(
                tracer.getIfAvailable(() -> Tracer.NOOP), observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc, Clock clock, Traces eventTraces, OutboxRelay outboxRelay, MeterRegistry meters) {
        return new JdbcOutbox(jdbc, clock, eventTraces, topic, new FactCounters(meters, topic), outboxRelay::wake);
    }

    @Bean
    EventProducer eventProducer(ProducerFactory<?, ?> producers, MeterRegistry meters) {
        return new EventProducer(
                producers.getConfigurationProperties(), settings.relay().sendTimeout(), meters);
    }

    @Bean
    EventTopics eventTopics(KafkaAdmin admin, ObjectProvider<TopicListener> listeners) {
        return new EventTopics(
                admin,
                () -> {
                    var names = new HashSet<>(topics(listeners.stream().toList()));
                    if (!topic.isEmpty()) {
                        names.add(topic);
                    }
                    return names;
                },
                settings.partitions());
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcConnectionDetails database, EventProducer eventProducer, EventTopics eventTopics, Signals signals) {
        var relay = new OutboxRelay(
                OwnConnections.of(database), eventProducer, eventTopics, settings.relay(), REAL_TIME, application);
        signals.listen(OutboxLease.CHANNEL, relay::wakeLeader);
        return relay;
    }

    @Bean
    EventMeters eventMeters(JdbcClient jdbc, OutboxRelay outboxRelay) {
        return new EventMeters(jdbc, outboxRelay, REAL_TIME);
    }

    @Bean
    EventHandling eventHandling(
            ObjectProvider<TopicListener> listeners,
            JdbcClient jdbc,
            EventProducer eventProducer,
            PlatformTransactionManager transactions,
            Traces eventTraces,
            MeterRegistry meters) {
        return new EventHandling(
                application,
                listeners.orderedStream().toList(),
                new Inbox(jdbc),
                new DeadLetters(jdbc),
                new DeadLetterTopic(eventProducer, settings.relay().sendTimeout(), application),
                transactions,
                eventTraces,
                settings.handling(),
                meters);
    }

    @Bean
    @ConditionalOnBean(TopicListener.class)
    ConcurrentMessageListenerContainer<String, byte[]> eventConsumers(
            ConsumerFactory<?, ?> consumers,
            List<TopicListener> listeners,
            EventHandling eventHandling,
            MeterRegistry meters) {
        return EventConsumers.container(
                consumers.getConfigurationProperties(),
                group(consumers),
                topics(listeners),
                eventHandling,
                settings,
                meters);
    }

    @Bean
    ConsumerLag consumerLag(
            KafkaAdmin admin, ConsumerFactory<?, ?> consumers, ObjectProvider<TopicListener> listeners) {
        return new ConsumerLag(
                admin.getConfigurationProperties(),
                group(consumers),
                List.copyOf(topics(listeners.stream().toList())));
    }

    @Bean
    LagMeter lagMeter(ConsumerLag consumerLag) {
        return new LagMeter(consumerLag, REAL_TIME);
    }

    @Bean
    EventFlow eventFlow(JdbcClient jdbc, ConsumerLag consumerLag) {
        return new EventFlow(jdbc, consumerLag);
    }

    @Bean
    OperateDeadLetters operateDeadLetters(
            JdbcClient jdbc, EventHandling eventHandling, Audit audit, PlatformTransactionManager transactions) {
        return new OperateDeadLetters(new DeadLetters(jdbc), new Inbox(jdbc), eventHandling, audit, transactions);
    }

    @Bean
    DeadLetterList deadLetterList(ListReader listReader) {
        return new DeadLetterList(listReader);
    }

    @Bean
    DeadLetterController deadLetterController(
            DeadLetterList deadLetterList, OperateDeadLetters operateDeadLetters, Environment environment) {
        return new DeadLetterController(
                deadLetterList,
                operateDeadLetters,
                environment.getProperty(
                        "partnercloud.short-name", environment.getRequiredProperty("partnercloud.database")));
    }

    @Bean
    RecurringTask<Void> forgetHandledEvents(JdbcClient jdbc) {
        var inbox = new Inbox(jdbc);
        return Tasks.recurring("platform.forget-handled-events", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> inbox.forget(settings.handling().retention()));
    }

    private String group(ConsumerFactory<?, ?> consumers) {
        return Objects.requireNonNullElse(
                        consumers.getConfigurationProperties().get(ConsumerConfig.GROUP_ID_CONFIG), application)
                .toString();
    }

    private static Set<String> topics(List<TopicListener> listeners) {
        return listeners.stream().map(TopicListener::topic).collect(Collectors.toSet());
    }
}
