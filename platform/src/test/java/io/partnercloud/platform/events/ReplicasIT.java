package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.ending;
import static io.partnercloud.platform.events.Story.heard;
import static io.partnercloud.platform.events.Story.soon;
import static io.partnercloud.platform.events.Story.ticket;
import static io.partnercloud.platform.events.Story.unsent;
import static io.partnercloud.platform.events.TopicReader.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.Topics;
import io.partnercloud.platform.app.PlatformTestApplication;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.ServiceProcess;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The service under test, and a second process of it on the same database and in the same consumer group. */
@ServiceIT
class ReplicasIT {
    @Autowired
    private OutboxRelay own;

    @Autowired
    private Outbox outbox;

    @Autowired
    private EventProbe events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ServiceDatabase database;

    @Test
    void theSecondIsKilledWhileItRelaysAndHandlesAndNothingIsLostOrDoubled() {
        var clients = Stream.generate(UUID::randomUUID).limit(8).toList();
        own.stop();
        var quickToMiss = Map.of("partnercloud.events.session", "3s");
        try (var second = ServiceProcess.start(PlatformTestApplication.class, database, quickToMiss)) {
            soon(() -> assertThat(leads()).isTrue());
            own.start();

            for (int number = 1; number <= 150; number++) {
                var current = number;
                new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> clients.forEach(client -> outbox.append(ending(client, current))));
                clients.forEach(client -> events.publish(ticket("t" + current, client, "good")));
                if (number == 75) {
                    second.kill();
                }
            }
        }

        soon(() -> assertThat(unsent(database)).isZero());
        var messages = TopicReader.read(Topics.TRIAL);
        assertThat(clients)
                .allSatisfy(client -> assertThat(numbers(messages, client))
                        .isEqualTo(LongStream.rangeClosed(1, 150).boxed().toList()));
        var tickets =
                IntStream.rangeClosed(1, 150).mapToObj(number -> "t" + number).toList();
        soon(() -> assertThat(clients)
                .allSatisfy(client -> assertThat(heard(database, client)).isEqualTo(tickets)));
    }

    private boolean leads() {
        return database.asSuperuser()
                .sql("select exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 1"
                        + " and database = (select oid from pg_database where datname = current_database()))")
                .query(Boolean.class)
                .single();
    }
}
