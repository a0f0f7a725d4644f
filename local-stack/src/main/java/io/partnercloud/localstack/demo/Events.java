package io.partnercloud.localstack.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** The events that the platform publishes about the demo's client, read from Kafka beside everybody else. */
final class Events implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Narrator narrator;
    private final @Nullable KafkaConsumer<String, String> consumer;
    private final Set<String> client = new HashSet<>();
    private final List<String> untold = new ArrayList<>();
    private final Set<String> toldEarly = new HashSet<>();

    private Events(Narrator narrator, @Nullable KafkaConsumer<String, String> consumer) {
        this.narrator = narrator;
        this.consumer = consumer;
    }

    /** From now on; where Kafka cannot be reached nothing is shown and nothing waited for. */
    static Events at(@Nullable String bootstrapServers, Narrator narrator) {
        if (bootstrapServers == null) {
            return new Events(narrator, null);
        }
        try {
            return new Events(narrator, fromNowOn(bootstrapServers));
        } catch (KafkaException e) {
            throw new Unexpected("Kafka does not answer at " + bootstrapServers + ": " + e.getMessage(), e);
        }
    }

    private static KafkaConsumer<String, String> fromNowOn(String bootstrapServers) {
        var text = new StringDeserializer();
        var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), text, text);
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().endsWith(".events"))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    /** Whose events are wanted: whatever names the client. */
    void about(String name) {
        client.add(name);
    }

    /** Waits until all of these have come, also those that were told before they were asked for; then tells all that has come. */
    void tell(String... types) {
        var source = consumer;
        if (source == null) {
            return;
        }
        Patience.until("the events " + String.join(", ", types), () -> {
            source.poll(POLL).forEach(this::take);
            return Set.of(types).stream().allMatch(type -> untold.contains(type) || toldEarly.contains(type))
                    ? Optional.of(types)
                    : Optional.empty();
        });
        var counts = new HashMap<String, Integer>();
        untold.forEach(type -> counts.merge(type, 1, Integer::sum));
        untold.stream()
                .distinct()
                .map(type -> counts.getOrDefault(type, 1) == 1 ? type : type + " × " + counts.get(type))
                .forEach(narrator::event);
        toldEarly.addAll(untold);
        toldEarly.removeAll(Set.of(types));
        untold.clear();
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }

    private void take(ConsumerRecord<String, String> event) {
        if (isAboutTheClient(event.key()) || isAboutTheClient(event.value())) {
            if (event.topic().equals("trial.events")) {
                client.add(event.key()); // the client's id, by which other services name it
            }
            var type = event.headers().lastHeader("ce_type");
            untold.add(type == null ? event.topic() : new String(type.value(), UTF_8));
        }
    }

    private boolean isAboutTheClient(String text) {
        return client.stream().anyMatch(text::contains);
    }
}
