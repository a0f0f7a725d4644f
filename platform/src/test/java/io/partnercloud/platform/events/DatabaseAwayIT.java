package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.deadLetters;
import static io.partnercloud.platform.events.Story.ending;
import static io.partnercloud.platform.events.Story.heard;
import static io.partnercloud.platform.events.Story.soon;
import static io.partnercloud.platform.events.Story.ticket;
import static io.partnercloud.platform.events.Story.unsent;
import static io.partnercloud.platform.events.TopicReader.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.Topics;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database throws the service out and does not let it in for a while. */
@ServiceIT
class DatabaseAwayIT {
    @Autowired
    private Outbox outbox;

    @Autowired
    private EventProbe events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private ApiClient api;

    @AfterEach
    void letIn() {
        allow("login");
    }

    @Test
    void nothingIsAcknowledgedUnhandledAndNoKeyIsParked() {
        var client = UUID.randomUUID();
        events.publish(ticket("before", client, "good"));
        soon(() -> assertThat(heard(database, client)).containsExactly("before"));
        new TransactionTemplate(transactions).executeWithoutResult(_ -> outbox.append(ending(client, 1)));

        allow("nologin");
        events.publish(ticket("during", client, "good"));
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(8))
                .until(() -> heard(database, client).equals(List.of("before")));
        allow("login");

        soon(() -> assertThat(heard(database, client)).containsExactly("before", "during"));
        assertThat(deadLetters(database, client)).isEmpty();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> outbox.append(ending(client, 2)));
        soon(() -> assertThat(unsent(database)).isZero());
        assertThat(numbers(TopicReader.read(Topics.TRIAL), client)).containsExactly(1L, 2L);
        soon(() -> assertThat(api.as(Tokens.service())
                        .get("/internal/settled")
                        .expect(200)
                        .text("/settled"))
                .isEqualTo("true"));
    }

    private void allow(String login) {
        database.asSuperuser()
                .sql("alter role %s %s".formatted(database.app(), login))
                .update();
        if (login.equals("nologin")) {
            database.asSuperuser()
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = ?")
                    .param(database.app())
                    .query(Boolean.class)
                    .list();
        }
    }
}
