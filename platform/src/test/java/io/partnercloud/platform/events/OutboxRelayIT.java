package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.ending;
import static io.partnercloud.platform.events.Story.soon;
import static io.partnercloud.platform.events.Story.unsent;
import static io.partnercloud.platform.events.TopicReader.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.partnercloud.contracts.Topics;
import io.partnercloud.platform.jdbc.OwnConnections;
import io.partnercloud.platform.jdbc.Signals;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.TestBackends;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Relays of the test's own, in place of the service's, on its outbox. */
@ServiceIT
class OutboxRelayIT {
    private static final EventsProperties.Relay QUICK = new EventsProperties.Relay(
            50,
            Duration.ofMillis(20),
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(4),
            Duration.ofSeconds(1),
            Duration.ofDays(7));

    /** Looks by itself so seldom that only who calls it makes it send. */
    private static final EventsProperties.Relay PATIENT = new EventsProperties.Relay(
            50,
            Duration.ofHours(1),
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(4),
            Duration.ofSeconds(1),
            Duration.ofDays(7));

    @Autowired
    private OutboxRelay own;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ServiceDatabase database;

    private final List<OutboxRelay> relays = new ArrayList<>();
    private final List<EventProducer> producers = new ArrayList<>();
    private final List<Signals> ears = new ArrayList<>();

    @BeforeEach
    void stopTheServicesOwn() {
        own.stop();
    }

    @AfterEach
    void startTheServicesOwn() {
        relays.forEach(OutboxRelay::stop);
        producers.forEach(EventProducer::close);
        ears.forEach(Signals::stop);
        own.start();
    }

    @Test
    void whileKafkaIsAwayNothingIsLostAndAfterwardsTheOrderIsKept() {
        var kafka = new FaultyKafka();
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        start(kafka);
        kafka.isAway = true;
        for (int number = 1; number <= 100; number++) {
            append(number, one, other);
        }
        soon(() -> assertThat(kafka.refused.get()).isGreaterThan(3));
        assertThat(unsent(database)).isEqualTo(200);

        kafka.isAway = false;

        soon(() -> assertThat(unsent(database)).isZero());
        assertThat(numbers(TopicReader.read(Topics.TRIAL), one)).isEqualTo(upTo(100));
        assertThat(numbers(TopicReader.read(Topics.TRIAL), other)).isEqualTo(upTo(100));
    }

    @Test
    void aKeyThatFailsStopsAndTheOthersGoOn() {
        var kafka = new FaultyKafka();
        var bad = UUID.randomUUID();
        var good = UUID.randomUUID();
        kafka.refuses = message ->
                bad.toString().equals(message.key()) && text(message.value()).contains("1970-01-03");
        start(kafka);

        for (int number = 1; number <= 5; number++) {
            append(number, bad, good);
        }

        soon(() -> assertThat(numbers(TopicReader.read(Topics.TRIAL), good)).isEqualTo(upTo(5)));
        soon(() -> assertThat(kafka.refused.get()).isGreaterThan(2));
        assertThat(numbers(TopicReader.read(Topics.TRIAL), bad)).isEqualTo(upTo(1));
        kafka.refuses = _ -> false;
        soon(() -> assertThat(numbers(TopicReader.read(Topics.TRIAL), bad)).isEqualTo(upTo(5)));
    }

    @Test
    void anotherRelayTakesOverFromOneThatHasLostItsConnection() {
        var clients = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var first = start(new FaultyKafka());
        soon(() -> assertThat(first.isLeading()).isTrue());
        var second = start(new FaultyKafka());

        for (int number = 1; number <= 200; number++) {
            append(number, clients.toArray(UUID[]::new));
            if (number == 100) {
                breakOffTheLease();
            }
        }

        soon(() -> assertThat(unsent(database)).isZero());
        var messages = TopicReader.read(Topics.TRIAL);
        assertThat(clients)
                .allSatisfy(client -> assertThat(numbers(messages, client)).isEqualTo(upTo(200)));
        assertThat(first.isLeading() ^ second.isLeading()).isTrue();
    }

    @Test
    void onlyOneRelayLeadsAndTheOtherFollowsWhenItStops() {
        var first = start(new FaultyKafka());
        soon(() -> assertThat(first.isLeading()).isTrue());
        var second = start(new FaultyKafka());

        first.stop();

        soon(() -> assertThat(second.isLeading()).isTrue());
        assertThat(first.isLeading()).isFalse();
    }

    @Test
    void aStoppingRelaySendsWhatIsCommitted() {
        var client = UUID.randomUUID();
        var relay = start(new FaultyKafka());
        soon(() -> assertThat(relay.isLeading()).isTrue());
        for (int number = 1; number <= 120; number++) {
            append(number, client);
        }

        relay.stop();

        assertThat(unsent(database)).isZero();
        assertThat(numbers(TopicReader.read(Topics.TRIAL), client)).isEqualTo(upTo(120));
    }

    @Test
    void whoCommitsInAnotherProcessCallsTheLeader() {
        var client = UUID.randomUUID();
        var leader = start(new FaultyKafka(), PATIENT);
        soon(() -> assertThat(leader.isLeading()).isTrue());
        var follower = start(new FaultyKafka(), PATIENT);
        append(1, client);
        leader.wake();
        soon(() -> assertThat(unsent(database)).isZero());

        append(2, client);
        follower.wake();

        soon(() -> assertThat(unsent(database)).isZero());
        assertThat(numbers(TopicReader.read(Topics.TRIAL), client)).isEqualTo(upTo(2));
        assertThat(leader.isLeading()).isTrue();
    }

    @Test
    void whatWasSentLongAgoIsForgotten() {
        var client = UUID.randomUUID();
        var relay = start(new FaultyKafka());
        append(1, client);
        soon(() -> assertThat(unsent(database)).isZero());
        relay.stop();
        database.asSuperuser()
                .sql("update outbox set sent_at = now() - interval '8 days' where aggregateid = ?")
                .param(client.toString())
                .update();

        start(new FaultyKafka());

        soon(() -> assertThat(database.asSuperuser()
                        .sql("select count(*) from outbox where aggregateid = ?")
                        .param(client.toString())
                        .query(Long.class)
                        .single())
                .isZero());
    }

    private OutboxRelay start(FaultyKafka kafka) {
        return start(kafka, QUICK);
    }

    private OutboxRelay start(FaultyKafka kafka, EventsProperties.Relay settings) {
        var config = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBackends.kafka().bootstrapServers());
        var producer = new EventProducer(config, QUICK.sendTimeout(), new SimpleMeterRegistry(), kafka::producer);
        var topics = new EventTopics(new KafkaAdmin(config), () -> Set.of(Topics.TRIAL), 12);
        topics.start();
        OwnConnections connections =
                () -> DriverManager.getConnection(database.url(), database.app(), database.password());
        var relay = new OutboxRelay(connections, producer, topics, settings, InstantSource.system(), "platform-test");
        var ear = new Signals(connections);
        ear.listen(OutboxLease.CHANNEL, relay::wakeLeader);
        ear.start();
        ears.add(ear);
        relay.start();
        producers.add(producer);
        relays.add(relay);
        return relay;
    }

    private void append(int number, UUID... clients) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            for (var client : clients) {
                outbox.append(ending(client, number));
            }
        });
    }

    private void breakOffTheLease() {
        database.asSuperuser()
                .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                .query(Boolean.class)
                .list();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static String text(byte[] body) {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
}
