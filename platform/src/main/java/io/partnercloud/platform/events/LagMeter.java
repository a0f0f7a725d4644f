package io.partnercloud.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.kafka.common.KafkaException;

/**
 * How far this service's consumers are behind, asked of the broker and not of them: the figures of a consumer vanish with it,
 * when they are needed most. An exporter of its own would be one more process to run for one figure.
 */
final class LagMeter implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final ConsumerLag lag;
    private final InstantSource time;
    private Instant at = Instant.EPOCH;
    private double known = Double.NaN;

    LagMeter(ConsumerLag lag, InstantSource time) {
        this.lag = lag;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("inbox.lag", this, LagMeter::current)
                .description(
                        "Published messages that no replica has handled or parked; not a number while Kafka does not answer")
                .register(registry);
    }

    private synchronized double current() {
        if (at.plus(FRESH).isBefore(time.instant())) {
            at = time.instant();
            known = ask();
        }
        return known;
    }

    private double ask() {
        try {
            return lag.current();
        } catch (KafkaException _) {
            return Double.NaN;
        }
    }
}
