package io.partnercloud.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it lies on the topic, its envelope understood and its body not yet looked at. */
record Envelope(
        UUID id,
        String type,
        Instant occurredAt,
        String topic,
        String key,
        String body,
        @Nullable String traceparent) {

    /** @throws Unreadable where the envelope is not a CloudEvents one */
    static Envelope of(ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var id = EventHeaders.text(headers, EventHeaders.ID);
        var type = EventHeaders.text(headers, EventHeaders.TYPE);
        var time = EventHeaders.text(headers, EventHeaders.TIME);
        if (id == null || type == null || time == null || record.key() == null || record.value() == null) {
            throw new Unreadable("a header of the envelope, the key or the body is missing");
        }
        try {
            return new Envelope(
                    UUID.fromString(id),
                    type,
                    Instant.parse(time),
                    record.topic(),
                    record.key(),
                    new String(record.value(), StandardCharsets.UTF_8),
                    EventHeaders.text(headers, EventHeaders.TRACEPARENT));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new Unreadable("the envelope has a malformed id or time: " + e.getMessage());
        }
    }

    /** What cannot be read will not become readable by trying again. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String cause) {
            super(cause);
        }
    }
}
