package io.partnercloud.platform.events;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Where records go that cannot even be read: the topic's own dead-letter topic, as they came. */
final class DeadLetterTopic {
    static final String SUFFIX = ".dlt";

    private final Producer<String, byte[]> producer;

    DeadLetterTopic(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Waits for the broker; a failure is thrown, so that the record is not acknowledged. */
    void send(ConsumerRecord<String, byte[]> record, String cause) {
        var dead = new ProducerRecord<>(record.topic() + SUFFIX, record.key(), record.value());
        record.headers().forEach(dead.headers()::add);
        EventHeaders.put(dead.headers(), "dead-letter-cause", cause);
        try {
            producer.send(dead).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the dead-letter topic does not take a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
