package io.partnercloud.platform.observability;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** What a service says about its own health. */
@AutoConfiguration
class ObservabilityAutoConfiguration {

    @Bean
    ConsumersHealthIndicator consumersHealthIndicator(
            ObjectProvider<MessageListenerContainer> containers,
            ObjectProvider<KafkaListenerEndpointRegistry> registries) {
        return new ConsumersHealthIndicator(containers, registries);
    }

    @Bean
    DeadConsumers deadConsumers(ApplicationEventPublisher publisher) {
        return new DeadConsumers(publisher);
    }
}
