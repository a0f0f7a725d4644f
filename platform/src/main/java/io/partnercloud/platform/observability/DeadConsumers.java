package io.partnercloud.platform.observability;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;

/**
 * Consumers that ended otherwise than by being stopped, of an {@code Error} that no handler may catch, never come back by
 * themselves: only a new process heals it, so the liveness says so.
 */
final class DeadConsumers implements ApplicationListener<ConsumerStoppedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DeadConsumers.class);

    private final ApplicationEventPublisher publisher;

    DeadConsumers(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void onApplicationEvent(ConsumerStoppedEvent stopped) {
        if (stopped.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            LOG.error("the consumers have ended for good ({}): this process must be replaced", stopped.getReason());
            AvailabilityChangeEvent.publish(publisher, this, LivenessState.BROKEN);
        }
    }
}
