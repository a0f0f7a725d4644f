package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.deadLetters;
import static io.partnercloud.platform.events.Story.heard;
import static io.partnercloud.platform.events.Story.soon;
import static io.partnercloud.platform.events.Story.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.Topics;
import io.partnercloud.platform.app.SupportListener;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.TestBackends;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@ServiceIT
class InboxIT {
    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private ConcurrentMessageListenerContainer<String, byte[]> consumers;

    @Test
    void lagIsKnownWhileNoConsumerIsAlive() {
        consumers.stop();
        try {
            events.publish(ticket("unread", UUID.randomUUID(), "good"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(lag()).isPositive());
        } finally {
            consumers.start();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(lag()).isZero());
    }

    private double lag() {
        return api.get("/actuator/prometheus")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith("inbox_lag{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void theSameEventTwiceHasItsEffectOnce() {
        var key = UUID.randomUUID();
        var id = UUID.randomUUID();
        var twice = ticket("twice", key, "good");

        events.publishAs(id, Topics.SUPPORT, twice);
        events.publishAs(id, Topics.SUPPORT, twice);
        events.publish(ticket("after", key, "good"));

        soon(() -> assertThat(heard(database, key)).containsExactly("twice", "after"));
    }

    @Test
    void aTypeThatThisBuildDoesNotKnowIsSkipped() {
        var key = UUID.randomUUID();

        events.publishRaw(Topics.SUPPORT, key.toString(), "support.not-invented-yet.v7", "{}");
        events.publish(ticket("after", key, "good"));

        soon(() -> assertThat(heard(database, key)).containsExactly("after"));
        assertThat(deadLetters(database, key)).isEmpty();
    }

    @Test // OPS-3
    void aPoisonousEventParksItsKeyAndNoOther() {
        var bad = UUID.randomUUID();
        var good = UUID.randomUUID();
        SupportListener.POISONED.add("poison " + bad);

        events.publish(ticket("before", bad, "good"));
        events.publish(ticket("poisonous", bad, "poison " + bad));
        events.publish(ticket("behind", bad, "good"));
        events.publish(ticket("other", good, "good"));
        events.publish(ticket("far behind", bad, "good"));

        soon(() -> assertThat(heard(database, good)).containsExactly("other"));
        soon(() -> assertThat(deadLetters(database, bad)).containsExactly("FAILED", "FOLLOWING", "FOLLOWING"));
        assertThat(heard(database, bad)).as("the failed attempts left nothing").containsExactly("before");

        var stillPoisonous = replay(bad).expect(200);
        assertThat(stillPoisonous.text("/replayed")).isEqualTo("0");
        assertThat(stillPoisonous.text("/remaining")).isEqualTo("3");
        assertThat(stillPoisonous.text("/failure")).contains("poison");
        SupportListener.POISONED.remove("poison " + bad);
        assertThat(replay(bad).expect(200).text("/replayed")).isEqualTo("3");

        assertThat(heard(database, bad)).containsExactly("before", "poisonous", "behind", "far behind");
        events.publish(ticket("again", bad, "good"));
        soon(() -> assertThat(heard(database, bad)).hasSize(5).endsWith("again"));
    }

    @Test // OPS-3: the replay stops at the first failure, what was replayed before it stays
    void aReplayStopsAtTheNextPoisonousEvent() {
        var key = UUID.randomUUID();
        SupportListener.POISONED.addAll(List.of("one " + key, "two " + key));
        events.publish(ticket("first", key, "one " + key));
        events.publish(ticket("second", key, "good"));
        events.publish(ticket("third", key, "two " + key));
        events.publish(ticket("fourth", key, "good"));
        soon(() -> assertThat(deadLetters(database, key)).hasSize(4));
        SupportListener.POISONED.remove("one " + key);

        var replay = replay(key).expect(200);

        assertThat(replay.text("/replayed")).isEqualTo("2");
        assertThat(replay.text("/remaining")).isEqualTo("2");
        assertThat(heard(database, key)).containsExactly("first", "second");
        assertThat(deadLetters(database, key)).containsExactly("FAILED", "FOLLOWING");
    }

    @Test // OPS-3, OPS-1
    void aDroppedEventIsNeverHandledAndTheOthersOfItsKeyCanBeReplayed() {
        var key = UUID.randomUUID();
        var id = UUID.randomUUID();
        SupportListener.POISONED.add("drop " + key);
        var dropped = ticket("dropped", key, "drop " + key);
        events.publishAs(id, Topics.SUPPORT, dropped);
        events.publish(ticket("kept", key, "good"));
        soon(() -> assertThat(deadLetters(database, key)).hasSize(2));
        var letter = deadLetter(key);

        operator().post(letter + "/drop", "{}").expect(400);
        operator().post(letter + "/drop", Map.of("reason", "a test ticket")).expect(204);
        operator().post(letter + "/drop", Map.of("reason", "again")).expect(404);
        SupportListener.POISONED.remove("drop " + key);
        events.publishAs(id, Topics.SUPPORT, dropped);
        replay(key).expect(200);

        soon(() -> assertThat(deadLetters(database, key)).isEmpty());
        assertThat(heard(database, key)).containsExactly("kept");
        assertThat(operator()
                        .get("/api/admin/audit?action=dead-letter.dropped&size=1")
                        .text("/items/0/reason"))
                .isEqualTo("a test ticket");
    }

    @Test // OPS-3
    void whatCannotBeReadGoesToTheDeadLetterTopicAndHoldsNobodyUp() {
        var key = UUID.randomUUID();

        events.publishRaw(Topics.SUPPORT, key.toString(), "support.ticket-opened.v1", "{\"ticket\": no json");
        events.publish(ticket("readable", key, "good"));

        soon(() -> assertThat(heard(database, key)).containsExactly("readable"));
        assertThat(deadLetters(database, key)).containsExactly("UNREADABLE");
        assertThat(deadLettersInKafka()).contains(key.toString());
        assertThat(replay(key).expect(200).text("/failure")).contains("unreadable");
        var seen = operator().get(deadLetter(key)).expect(200);
        assertThat(seen.text("/body")).isEqualTo("{\"ticket\": no json");
        assertThat(seen.text("/attempts")).isEqualTo("2");
    }

    @Test // OPS-3
    void operatorsListWhatWaits() {
        var key = UUID.randomUUID();
        SupportListener.POISONED.add("list " + key);
        events.publish(ticket("listed", key, "list " + key));
        soon(() -> assertThat(deadLetters(database, key)).hasSize(1));

        var list = operator().get("/api/admin/dead-letters?size=200").expect(200);

        assertThat(list.json().at("/items").valueStream()).anySatisfy(letter -> {
            assertThat(letter.get("key").asString()).isEqualTo(key.toString());
            assertThat(letter.get("id").asString()).startsWith(database.name() + "-");
            assertThat(letter.get("type").asString()).isEqualTo("support.ticket-opened.v1");
            assertThat(letter.get("cause").asString()).contains("poison: list");
            assertThat(letter.get("attempts").asInt()).isEqualTo(3);
        });
        operator()
                .get("/api/admin/dead-letters/" + database.name() + "-nonsense")
                .expect(404);
        api.as(Tokens.partner(UUID.randomUUID())).get("/api/admin/dead-letters").expect(403);
        SupportListener.POISONED.remove("list " + key);
    }

    @Test // OPS-4: right after somebody else has published, nothing is settled
    void nothingIsSettledWhileAnEventIsBeingHandled() {
        var key = UUID.randomUUID();
        var gate = new CountDownLatch(1);
        SupportListener.waitFor(gate);
        soon(() -> assertThat(settled().text("/settled")).isEqualTo("true"));
        var before = settled().json().get("activity").asLong();

        events.publish(ticket("slow", key, "wait"));

        assertThat(settled().text("/settled")).isEqualTo("false");
        assertThat(settled().text("/waitingFor/0")).isEqualTo("1 events to be handled");
        gate.countDown();
        soon(() -> assertThat(settled().text("/settled")).isEqualTo("true"));
        assertThat(settled().json().get("activity").asLong()).isGreaterThan(before);
    }

    private io.partnercloud.testsupport.Answer settled() {
        return api.as(Tokens.service()).get("/internal/settled").expect(200);
    }

    private String deadLetter(UUID key) {
        return "/api/admin/dead-letters/" + database.name() + "-"
                + database.asSuperuser()
                        .sql("select id::text from dead_letters where key = ? order by position limit 1")
                        .param(key.toString())
                        .query(String.class)
                        .single();
    }

    private io.partnercloud.testsupport.Answer replay(UUID key) {
        return operator().post(deadLetter(key) + "/replay");
    }

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }

    private static List<String> deadLettersInKafka() {
        var config = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestBackends.kafka().bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.SUPPORT + ".dlt").stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var keys = new java.util.ArrayList<String>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition)
                            < consumer.endOffsets(partitions).getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> keys.add(message.key()));
            }
            return keys;
        }
    }
}
