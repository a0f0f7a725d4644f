package io.partnercloud.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Where a message goes that cannot even be read, as it came, with its cause. */
final class DeadLetterTopic {
    private final EventProducer producer;
    private final Duration timeout;
    private final String consumer;

    DeadLetterTopic(EventProducer producer, Duration timeout, String consumer) {
        this.producer = producer;
        this.timeout = timeout;
        this.consumer = consumer;
    }

    /** Returns when Kafka has it; else throws, and the message comes again. */
    void send(Received message, String cause) {
        var letter = new ProducerRecord<>(EventTopics.deadLetters(message.topic()), message.key(), message.body());
        message.headers().forEach((name, value) -> add(letter, name, value));
        add(letter, "dlt-consumer", consumer);
        add(letter, "dlt-cause", cause);
        add(letter, "dlt-topic", message.topic());
        add(letter, "dlt-partition", Integer.toString(message.partition()));
        add(letter, "dlt-offset", Long.toString(message.offset()));
        try {
            producer.get().send(letter).get(timeout.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the dead letter did not reach its topic", e);
        }
    }

    private static void add(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
