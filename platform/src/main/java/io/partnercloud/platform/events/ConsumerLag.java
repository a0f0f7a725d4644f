package io.partnercloud.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the consumers of this service, in all its replicas, are behind what is published. */
final class ConsumerLag implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Map<String, Object> config;
    private final String group;
    private final List<String> topics;
    private @Nullable Admin admin;
    private List<TopicPartition> partitions = List.of();

    ConsumerLag(Map<String, Object> config, String group, List<String> topics) {
        this.config = Map.copyOf(config);
        this.group = group;
        this.topics = List.copyOf(topics);
    }

    /**
     * How many messages are published and not acknowledged. The ends are asked for before the acknowledgements, so that
     * 0 means: all that was published when it was asked is handled.
     */
    long current() {
        if (topics.isEmpty()) {
            return 0;
        }
        var all = partitions();
        var ends = offsets(all, OffsetSpec.latest());
        var acknowledged = await(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var open = all.stream()
                .filter(partition -> ends.getOrDefault(partition, 0L) > offset(acknowledged.get(partition)))
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        var starts = offsets(open, OffsetSpec.earliest()); // what was deleted unread is not waited for
        return open.stream()
                .mapToLong(partition -> ends.getOrDefault(partition, 0L)
                        - Math.max(offset(acknowledged.get(partition)), starts.getOrDefault(partition, 0L)))
                .filter(lag -> lag > 0)
                .sum();
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
            admin = null;
        }
    }

    private static long offset(@Nullable OffsetAndMetadata acknowledged) {
        return acknowledged == null ? 0 : acknowledged.offset();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> wanted, OffsetSpec spec) {
        var asked = wanted.stream().collect(Collectors.toMap(partition -> partition, _ -> spec));
        return await(admin().listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
    }

    private static long offset(ListOffsetsResultInfo info) {
        return info.offset();
    }

    private synchronized List<TopicPartition> partitions() {
        if (partitions.isEmpty()) {
            partitions = await(admin().describeTopics(topics).allTopicNames()).entrySet().stream()
                    .flatMap(topic -> partitions(
                            topic.getKey(), topic.getValue().partitions().size()))
                    .toList();
        }
        return partitions;
    }

    private static Stream<TopicPartition> partitions(String topic, int count) {
        return IntStream.range(0, count).mapToObj(number -> new TopicPartition(topic, number));
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(config);
        }
        return admin;
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("Kafka does not answer", e);
        }
    }
}
