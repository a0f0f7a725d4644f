package io.partnercloud.platform.events;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is still on its way: events that were not sent yet, and events that this service has not handled yet. */
public final class EventFlow {
    private final JdbcClient jdbc;
    private final ConsumerLag lag;

    EventFlow(JdbcClient jdbc, ConsumerLag lag) {
        this.jdbc = jdbc;
        this.lag = lag;
    }

    /** A number that grows with each event that any replica appends or handles. */
    public long activity() {
        return jdbc.sql("""
                select (select last_value + is_called::int from outbox_seq_seq)
                     + (select last_value + is_called::int from inbox_seq_seq)
                """).query(Long.class).single();
    }

    /** Events in the outbox that Kafka does not have yet. */
    public long unsent() {
        return jdbc.sql("select count(*) from outbox where sent_at is null")
                .query(Long.class)
                .single();
    }

    /**
     * Events published by others that are neither handled nor dead letters yet.
     *
     * @throws org.apache.kafka.common.KafkaException where Kafka does not answer
     */
    public long unhandled() {
        return lag.current();
    }
}
