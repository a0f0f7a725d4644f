package io.partnercloud.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox on its way to Kafka. */
record Outgoing(
        long seq,
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        @Nullable String traceparent,
        Instant occurredAt) {

    /** Facts keep their order within this. */
    record Key(String topic, String key) {}

    Key orderedBy() {
        return new Key(topic, key);
    }

    ProducerRecord<String, byte[]> message(String source) {
        var message = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        add(message, EventHeaders.ID, id.toString());
        add(message, EventHeaders.SOURCE, source);
        add(message, EventHeaders.TYPE, type);
        add(message, EventHeaders.TIME, occurredAt.toString());
        add(message, EventHeaders.SUBJECT, key);
        add(message, EventHeaders.SPEC_VERSION, "1.0");
        add(message, EventHeaders.CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            add(message, EventHeaders.TRACE, traceparent);
        }
        return message;
    }

    private static void add(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
