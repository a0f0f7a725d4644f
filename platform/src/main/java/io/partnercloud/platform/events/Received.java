package io.partnercloud.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A message as it came from a topic, not yet understood. */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
record Received(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] body) {
    Received {
        headers = Map.copyOf(headers);
    }

    static Received of(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new Received(
                message.topic(), message.partition(), message.offset(), message.key(), headers, message.value());
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
