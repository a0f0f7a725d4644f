package io.partnercloud.platform.observability;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Whether the service's own consumers are alive. A broker that is away for a while does not make a service unready: it
 * goes on taking requests, the outbox keeps what it has to say, and the consumers come back by themselves. One that has
 * stopped for good does.
 */
final class ConsumersHealthIndicator implements HealthIndicator {
    private final ObjectProvider<MessageListenerContainer> containers;
    private final ObjectProvider<KafkaListenerEndpointRegistry> registries;

    ConsumersHealthIndicator(
            ObjectProvider<MessageListenerContainer> containers,
            ObjectProvider<KafkaListenerEndpointRegistry> registries) {
        this.containers = containers;
        this.registries = registries;
    }

    @Override
    public Health health() {
        var all = Stream.concat(
                        containers.stream(),
                        registries.stream().flatMap(registry -> registry.getAllListenerContainers().stream()))
                .distinct()
                .toList();
        var stopped = all.stream()
                .filter(container -> !container.isRunning())
                .map(ConsumersHealthIndicator::topics)
                .toList();
        var health = stopped.isEmpty() ? Health.up() : Health.down().withDetail("stopped", stopped);
        return health.withDetail("consumers", all.size()).build();
    }

    private static String topics(MessageListenerContainer container) {
        var topics = container.getContainerProperties().getTopics();
        return topics == null ? String.valueOf(container.getListenerId()) : String.join(",", List.of(topics));
    }
}
