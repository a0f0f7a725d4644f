package io.partnercloud.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

/** Outbox, relay, inbox, consumers and dead letters of a service. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "partnercloud.events.enabled", matchIfMissing = true)
class EventsAutoConfiguration {
    private static final int RELAY_PHASE = Integer.MAX_VALUE - 2_000;

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    Activity activity() {
        return new Activity();
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> eventProducer(KafkaProperties kafka) {
        var properties = new HashMap<>(kafka.buildProducerProperties());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    OutboxRelay outboxRelay(
            DataSource dataSource,
            Producer<String, byte[]> eventProducer,
            @Value("${partnercloud.topic}") String topic,
            @Value("${spring.application.name}") String source) {
        return new OutboxRelay(dataSource, eventProducer, topic, source, RELAY_PHASE);
    }

    @Bean
    Outbox outbox(
            JdbcClient jdbc,
            Clock clock,
            Traces traces,
            Activity activity,
            OutboxRelay relay,
            @Value("${partnercloud.topic}") String topic) {
        return new JdbcOutbox(jdbc, clock, topic, traces, activity, relay::wake);
    }

    @Bean
    KafkaAdmin.NewTopics ownTopics(
            @Value("${partnercloud.topic}") String topic,
            @Value("${partnercloud.events.partitions:12}") int partitions,
            @Value("${partnercloud.events.retention:3650d}") Duration retention) {
        var keep = Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention.toMillis()));
        return new KafkaAdmin.NewTopics(
                TopicBuilder.name(topic).partitions(partitions).configs(keep).build(),
                TopicBuilder.name(topic + DeadLetterTopic.SUFFIX)
                        .partitions(1)
                        .configs(keep)
                        .build());
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient jdbc) {
        return new ParkedEvents(jdbc);
    }

    @Bean
    EventHandling eventHandling(ObjectProvider<TopicListener> listeners, JdbcClient jdbc) {
        return new EventHandling(listeners.orderedStream().toList(), jdbc);
    }

    @Bean
    EventMetrics eventMetrics(MeterRegistry meters, JdbcClient jdbc) {
        return new EventMetrics(meters, jdbc);
    }

    @Bean
    DeadLetters deadLetters(
            ParkedEvents parked,
            EventHandling handling,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Traces traces,
            Audit audit,
            @Value("${partnercloud.short-name:${partnercloud.database}}") String service) {
        return new DeadLetters(parked, handling, jdbc, new TransactionTemplate(transactions), traces, audit, service);
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters deadLetters) {
        return new DeadLetterController(deadLetters);
    }

    @Bean
    InboundEvents inboundEvents(
            EventHandling handling,
            ParkedEvents parked,
            Producer<String, byte[]> eventProducer,
            PlatformTransactionManager transactions,
            Traces traces,
            Activity activity,
            EventMetrics metrics,
            @Value("${partnercloud.events.retry-backoff:100ms,500ms,2s}") List<Duration> backoff) {
        return new InboundEvents(
                handling,
                parked,
                new DeadLetterTopic(eventProducer),
                new TransactionTemplate(transactions),
                traces,
                activity,
                metrics,
                backoff);
    }

    /** One consumer group per service, named as the service; every topic it listens to is read by the same consumers. */
    @Bean
    @ConditionalOnBean(TopicListener.class)
    MessageListenerContainer eventConsumers(
            KafkaProperties kafka,
            EventHandling handling,
            InboundEvents inbound,
            MeterRegistry meters,
            @Value("${spring.application.name}") String group,
            @Value("${partnercloud.events.consumers:1}") int consumers) {
        var properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000); // a topic that another service makes later
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        var factory =
                new DefaultKafkaConsumerFactory<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        factory.addListener(new MicrometerConsumerListener<>(meters));
        var container = new ContainerProperties(handling.topics().toArray(String[]::new));
        container.setAckMode(ContainerProperties.AckMode.RECORD);
        container.setSyncCommits(true);
        container.setMissingTopicsFatal(false);
        container.setMessageListener((MessageListener<String, byte[]>) inbound::on);
        var listening = new ConcurrentMessageListenerContainer<>(factory, container);
        listening.setConcurrency(consumers);
        listening.setBeanName("events");
        listening.setCommonErrorHandler(new DefaultErrorHandler(tirelessly()));
        return listening;
    }

    /** For the case that not even parking is possible: the record comes again until it is. */
    private static ExponentialBackOff tirelessly() {
        var backoff = new ExponentialBackOff(200, 2);
        backoff.setMaxInterval(5_000);
        return backoff;
    }
}
