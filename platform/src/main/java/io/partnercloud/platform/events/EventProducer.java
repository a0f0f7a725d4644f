package io.partnercloud.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The one producer of a process, made when it is first needed, and anew after an error that it cannot recover from. */
final class EventProducer implements AutoCloseable {
    private final Map<String, Object> config;
    private final Function<Map<String, Object>, Producer<String, byte[]>> maker;
    private final MeterRegistry meters;
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable KafkaClientMetrics metrics;

    EventProducer(Map<String, Object> common, Duration sendTimeout, MeterRegistry meters) {
        this(common, sendTimeout, meters, EventProducer::kafka);
    }

    EventProducer(
            Map<String, Object> common,
            Duration sendTimeout,
            MeterRegistry meters,
            Function<Map<String, Object>, Producer<String, byte[]>> maker) {
        this.maker = maker;
        this.config = new HashMap<>(common);
        this.meters = meters;
        var timeout = Math.toIntExact(sendTimeout.toMillis());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 2);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    }

    synchronized Producer<String, byte[]> get() {
        var ready = producer;
        if (ready == null) {
            ready = maker.apply(config);
            producer = ready;
            metrics = new KafkaClientMetrics(ready);
            metrics.bindTo(meters);
        }
        return ready;
    }

    synchronized void reset() {
        if (metrics != null) {
            metrics.close();
            metrics = null;
        }
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }

    static Producer<String, byte[]> kafka(Map<String, Object> config) {
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        reset();
    }
}
