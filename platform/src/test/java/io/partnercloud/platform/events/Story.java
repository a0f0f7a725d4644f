package io.partnercloud.platform.events;

import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.support.TicketOpened;
import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.testsupport.ServiceDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;

/** The events that the tests tell, and what came of them. */
final class Story {
    private static final ClientLogin LOGIN = new ClientLogin("1R00001");

    private Story() {}

    static TicketOpened ticket(String number, UUID client, String subject) {
        return new TicketOpened(UUID.randomUUID(), number, client, LOGIN, null, "QUESTION", subject, "?", "CLIENT");
    }

    /** An own event, numbered by its date. */
    static TrialEnding ending(UUID client, int number) {
        return new TrialEnding(client, LOGIN, null, LocalDate.EPOCH.plusDays(number));
    }

    static List<String> heard(ServiceDatabase database, Object key) {
        return database.asSuperuser()
                .sql("select what from heard where key = ? order by seq")
                .param(key.toString())
                .query(String.class)
                .list();
    }

    static List<String> deadLetters(ServiceDatabase database, Object key) {
        return database.asSuperuser()
                .sql("select kind from dead_letters where key = ? order by position")
                .param(key.toString())
                .query(String.class)
                .list();
    }

    static long unsent(ServiceDatabase database) {
        return database.asSuperuser()
                .sql("select count(*) from outbox where sent_at is null")
                .query(Long.class)
                .single();
    }

    static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
