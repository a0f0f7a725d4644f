package io.partnercloud.platform.events;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.testsupport.TestBackends;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a whole topic from its beginning to what is its end now. */
final class TopicReader {
    private TopicReader() {}

    static List<ConsumerRecord<String, String>> read(String topic) {
        var config = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestBackends.kafka().bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var messages = new ArrayList<ConsumerRecord<String, String>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
            }
            return messages;
        }
    }

    /** The numbers of the key's events as a consumer with an inbox sees them: each event's first delivery only. */
    static List<Long> numbers(List<ConsumerRecord<String, String>> messages, Object key) {
        var seen = new HashSet<String>();
        return messages.stream()
                .filter(message -> key.toString().equals(message.key()))
                .filter(message -> seen.add(header(message, "ce_id")))
                .map(message -> LocalDate.parse(EventJson.MAPPER
                                .readTree(message.value())
                                .get("endsOn")
                                .asString())
                        .toEpochDay())
                .toList();
    }

    static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static Set<String> headers(ConsumerRecord<?, ?> message) {
        var names = new LinkedHashSet<String>();
        message.headers().forEach(header -> names.add(header.key()));
        return names;
    }
}
