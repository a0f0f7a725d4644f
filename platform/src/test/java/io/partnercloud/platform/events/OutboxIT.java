package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.ending;
import static io.partnercloud.platform.events.Story.soon;
import static io.partnercloud.platform.events.Story.ticket;
import static io.partnercloud.platform.events.Story.unsent;
import static io.partnercloud.platform.events.TopicReader.header;
import static io.partnercloud.platform.events.TopicReader.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.tracing.Tracer;
import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceIT
class OutboxIT {
    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventProbe events;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private Clock clock;

    @Autowired
    private Tracer tracer;

    @Autowired
    private ApiClient api;

    @Test
    void aCommittedEventIsInKafkaLongBeforeTheRelayWouldLook() {
        var client = UUID.randomUUID();
        var millis = IntStream.rangeClosed(1, 11)
                .mapToLong(number -> {
                    var start = System.nanoTime();
                    new TransactionTemplate(transactions)
                            .executeWithoutResult(_ -> outbox.append(ending(client, number)));
                    await().atMost(Duration.ofSeconds(30))
                            .pollInterval(Duration.ofMillis(2))
                            .until(() -> unsent(database) == 0);
                    return Duration.ofNanos(System.nanoTime() - start).toMillis();
                })
                .sorted()
                .toArray();

        assertThat(millis[5]).as("the median of %s ms", Arrays.toString(millis)).isLessThan(500); // it looks every 10 s
    }

    @Test
    void anEventIsAppendedInATransactionOrNotAtAll() {
        assertThatThrownBy(() -> outbox.append(ending(UUID.randomUUID(), 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var client = UUID.randomUUID();

        transaction().executeWithoutResult(transaction -> {
            outbox.append(ending(client, 1));
            transaction.setRollbackOnly();
        });

        assertThat(events.published(TrialEnding.class))
                .noneMatch(event -> event.client().equals(client));
    }

    @Test
    void aServiceTellsOnlyItsOwnFacts() {
        assertThatThrownBy(() -> transaction()
                        .executeWithoutResult(_ -> outbox.append(ticket("T-1", UUID.randomUUID(), "good"))))
                .hasMessageContaining("support.events");
    }

    @Test
    void theEnvelopeSaysWhatWhenAndFromWhichTrace() {
        var client = UUID.randomUUID();
        var span = tracer.nextSpan().start();
        try (var _ = tracer.withSpan(span)) {
            transaction().executeWithoutResult(_ -> outbox.append(ending(client, 1)));
        } finally {
            span.end();
        }

        soon(() -> assertThat(numbers(TopicReader.read(Topics.TRIAL), client)).hasSize(1));
        var message = TopicReader.read(Topics.TRIAL).stream()
                .filter(each -> client.toString().equals(each.key()))
                .findFirst()
                .orElseThrow();
        assertThat(UUID.fromString(header(message, "ce_id")).version()).isEqualTo(7);
        assertThat(header(message, "ce_source")).isEqualTo("/platform-test");
        assertThat(header(message, "ce_type")).isEqualTo("trial.trial-ending.v1");
        assertThat(header(message, "ce_subject")).isEqualTo(client.toString());
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(Instant.parse(header(message, "ce_time"))).isBeforeOrEqualTo(clock.instant());
        assertThat(header(message, "traceparent"))
                .isEqualTo("00-%s-%s-01"
                        .formatted(span.context().traceId(), span.context().spanId()));
    }

    @Test
    void aHandlerWorksInTheTraceThatTheEventCameWith() {
        var key = UUID.randomUUID();

        var id = events.publish(ticket("traced", key, "good"));

        soon(() -> assertThat(traceOf(key)).isEqualTo(id.toString().replace("-", "")));
    }

    @Test
    void whatAHandlerTellsBelongsToTheSameTrace() {
        var key = UUID.randomUUID();

        var id = events.publish(ticket("told", key, "tell"));

        soon(() -> assertThat(TopicReader.read(Topics.TRIAL))
                .filteredOn(message -> key.toString().equals(message.key()))
                .singleElement()
                .satisfies(message -> assertThat(header(message, "traceparent"))
                        .contains(id.toString().replace("-", ""))));
    }

    @Test
    void manyAtOnceAreToldInTheOrderOfTheListEachWithAnIdOfItsOwn() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var events = IntStream.rangeClosed(1, 300)
                .boxed()
                .flatMap(number -> Stream.of(ending(first, number), ending(second, number)))
                .toList();

        transaction().executeWithoutResult(_ -> outbox.appendAll(events));

        soon(() -> assertThat(unsent(database)).isZero());
        var messages = TopicReader.read(Topics.TRIAL);
        var expected = LongStream.rangeClosed(1, 300).boxed().toList();
        assertThat(numbers(messages, first)).isEqualTo(expected);
        assertThat(numbers(messages, second)).isEqualTo(expected);
        assertThat(messages)
                .filteredOn(message -> first.toString().equals(message.key()))
                .extracting(message -> header(message, "ce_id"))
                .hasSize(300)
                .doesNotHaveDuplicates();
    }

    @Test
    void eightWritersAtOnceLoseNothingAndKeepTheOrderOfEachKey() throws Exception {
        var clients = Stream.generate(UUID::randomUUID).limit(20).toList();
        transaction()
                .executeWithoutResult(_ -> clients.forEach(client -> jdbc.sql("insert into counters values (?, 0)")
                        .param(client.toString())
                        .update()));

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> write(clients, writer)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
        }

        soon(() -> assertThat(unsent(database)).isZero());
        var messages = TopicReader.read(Topics.TRIAL);
        var expected = LongStream.rangeClosed(1, 40).boxed().toList();
        assertThat(clients)
                .allSatisfy(client -> assertThat(numbers(messages, client)).isEqualTo(expected));
    }

    @Test
    void lagIsAMetric() {
        var metrics = api.get("/actuator/prometheus").expect(200).text();

        assertThat(metrics)
                .contains(
                        "outbox_unsent{",
                        "outbox_oldest_seconds{",
                        "outbox_leading{",
                        "inbox_parked_keys{",
                        "inbox_lag{",
                        "kafka_consumer_fetch_manager_records_lag");
    }

    @Test
    void factsAreCountedByTheirTypeOnceTheyAreCommitted() {
        var before = told("trial.trial-ending.v1");

        transaction().executeWithoutResult(transaction -> {
            outbox.append(ending(UUID.randomUUID(), 1));
            transaction.setRollbackOnly();
        });
        transaction()
                .executeWithoutResult(
                        _ -> outbox.appendAll(List.of(ending(UUID.randomUUID(), 1), ending(UUID.randomUUID(), 2))));

        assertThat(told("trial.trial-ending.v1")).isEqualTo(before + 2);
        assertThat(api.get("/actuator/prometheus").text())
                .as("each is there from the start")
                .contains("type=\"trial.client-deleted.v1\"")
                .doesNotContain("type=\"billing.");
    }

    private double told(String type) {
        return api.get("/actuator/prometheus")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith("business_facts_total{") && line.contains("type=\"" + type + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** 100 changes of one client each, which lock the client's row as every writer must. */
    private void write(List<UUID> clients, int writer) {
        for (int change = 0; change < 100; change++) {
            var client = clients.get((change + writer * 7) % clients.size());
            transaction().executeWithoutResult(_ -> {
                var number = jdbc.sql("update counters set n = n + 1 where key = ? returning n")
                        .param(client.toString())
                        .query(Integer.class)
                        .single();
                outbox.append(ending(client, number));
            });
        }
    }

    private String traceOf(UUID key) {
        return Objects.requireNonNullElse(
                database.asSuperuser()
                        .sql("select max(trace_id) from heard where key = ?")
                        .param(key.toString())
                        .query((row, _) -> row.getString(1))
                        .single(),
                "");
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
