package io.partnercloud.platform.app;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Ends the process when Kafka has acknowledged three events and none is marked as sent. */
public final class DyingInterceptor implements ProducerInterceptor<String, byte[]> {
    private final AtomicInteger sent = new AtomicInteger();

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> message) {
        return message;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        if (failure == null && sent.incrementAndGet() == 3) {
            Death.at("between send and mark");
        }
    }

    @Override
    public void configure(Map<String, ?> config) {}

    @Override
    public void close() {}
}
