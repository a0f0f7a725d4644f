package io.partnercloud.platform.events;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what a consumer has handled, in the transaction of what it did. */
final class Inbox {
    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(UUID event, String consumer) {
        return jdbc.sql("select exists (select from inbox where event_id = :event and consumer = :consumer)")
                .param("event", event)
                .param("consumer", consumer)
                .query(Boolean.class)
                .single();
    }

    /** False if the consumer has handled the event already, or it is being handled and will have been. */
    boolean firstTime(UUID event, String consumer) {
        return jdbc.sql("insert into inbox (event_id, consumer) values (:event, :consumer) on conflict do nothing")
                        .param("event", event)
                        .param("consumer", consumer)
                        .update()
                > 0;
    }

    /** Forgets what was handled long ago, in transactions of a bearable size. */
    void forget(Duration retention) {
        int forgotten;
        do {
            forgotten = jdbc.sql("""
                            delete from inbox where (event_id, consumer) in (
                                select event_id, consumer from inbox
                                where handled_at < now() - make_interval(secs => :secs) limit 10000)
                            """).param("secs", retention.toSeconds()).update();
        } while (forgotten > 0);
    }
}
