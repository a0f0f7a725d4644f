package io.partnercloud.platform.settle;

import io.partnercloud.platform.events.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether everything this service was told or has to tell has come to rest. */
class SettledQuery {
    /** {@code activity} only grows; two equal readings with nothing to wait for mean rest. */
    record Settled(boolean settled, long activity, List<String> waitingFor) {}

    private final JdbcClient jdbc;
    private final Admin admin;
    private final String group;
    private final List<String> topics;
    private final Activity activity;
    private final List<PendingWork> pending;
    private List<TopicPartition> partitions = List.of();

    SettledQuery(
            JdbcClient jdbc,
            Admin admin,
            String group,
            List<String> topics,
            Activity activity,
            List<PendingWork> pending) {
        this.jdbc = jdbc;
        this.admin = admin;
        this.group = group;
        this.topics = List.copyOf(topics);
        this.activity = activity;
        this.pending = List.copyOf(pending);
    }

    Settled ask() {
        var waitingFor = new ArrayList<String>();
        if (unsent() > 0) {
            waitingFor.add("outbox");
        }
        if (!topics.isEmpty() && lag() > 0) {
            waitingFor.add("consumers");
        }
        pending.stream().filter(work -> work.due() > 0).map(PendingWork::name).forEach(waitingFor::add);
        return new Settled(waitingFor.isEmpty(), activity.count(), waitingFor);
    }

    private long unsent() {
        return jdbc.sql("select count(*) from outbox where sent_at is null")
                .query(Long.class)
                .single();
    }

    /** What the broker holds beyond what the group has acknowledged; committed after each record, so nothing is in flight. */
    private long lag() {
        try {
            var ends = offsets(OffsetSpec.latest());
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, ListOffsetsResultInfo> begins =
                    committed.keySet().containsAll(partitions) ? Map.of() : offsets(OffsetSpec.earliest());
            return ends.entrySet().stream()
                    .mapToLong(end -> {
                        var mark = committed.get(end.getKey());
                        var begin = begins.get(end.getKey());
                        var done = mark != null ? mark.offset() : begin != null ? begin.offset() : 0;
                        return Math.max(0, end.getValue().offset() - done);
                    })
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not say how far it is", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        if (partitions.isEmpty()) {
            partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
        }
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> asked.put(partition, spec));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
