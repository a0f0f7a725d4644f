package io.partnercloud.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How messages are fetched: one by one, synchronously, each acknowledged after it was handled. What could not be handled
 * because the database is away is fetched again, for ever; nothing is ever skipped by the container.
 */
final class EventConsumers {
    private EventConsumers() {}

    static ConcurrentMessageListenerContainer<String, byte[]> container(
            Map<String, Object> common,
            String group,
            Set<String> topics,
            EventHandling handling,
            EventsProperties settings,
            MeterRegistry meters) {
        var consumers = new DefaultKafkaConsumerFactory<>(
                config(common, settings.session()), new StringDeserializer(), new ByteArrayDeserializer());
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.RECORD);
        properties.setSyncCommits(true);
        properties.setMissingTopicsFatal(false);
        properties.setStopImmediate(true);
        properties.setShutdownTimeout(Duration.ofSeconds(15).toMillis());
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        properties.setMessageListener(
                (MessageListener<String, byte[]>) message -> handling.handle(Received.of(message)));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(untilHandled(settings.handling().longestBackoff()));
        container.setPhase(Phases.CONSUMERS);
        return container;
    }

    private static DefaultErrorHandler untilHandled(Duration longest) {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(longest.toMillis());
        var handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true); // by default some exceptions are skipped after one attempt
        return handler;
    }

    private static Map<String, Object> config(Map<String, Object> common, Duration session) {
        var config = new HashMap<>(common);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        config.put(
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5_000); // while there is nothing; else it is answered at once
        config.put(
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                Math.toIntExact(Duration.ofMinutes(10).toMillis()));
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, Math.toIntExact(session.toMillis()));
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, Math.toIntExact(session.toMillis() * 3 / 10));
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000); // topics may appear after their readers
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return config;
    }
}
