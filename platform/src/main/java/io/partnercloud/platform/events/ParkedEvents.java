package io.partnercloud.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that wait for an operator, in order per key, and the lock that keeps one key's handling in one place. */
class ParkedEvents {
    enum Kind {
        /** Its handler kept failing. */
        FAILED,
        /** An earlier event of its key is parked. */
        WAITING,
        /** Nobody could read it. */
        UNREADABLE
    }

    /** Where a parked record lies and what it says. */
    record Parked(
            UUID id,
            Kind kind,
            String status,
            String topic,
            String key,
            @Nullable Envelope envelope) {}

    private final JdbcClient jdbc;

    ParkedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else handles, parks or replays events of this key. */
    void lock(String topic, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(topic + '\n' + key)
                .query((_, _) -> 0)
                .list();
    }

    boolean isParked(String topic, String key) {
        return jdbc.sql(
                        "select exists (select 1 from parked_events where topic = ? and key = ? and status = 'PARKED' and kind <> 'UNREADABLE')")
                .params(topic, key)
                .query(Boolean.class)
                .single();
    }

    /** Parking the same record again, after a crash before its acknowledgement, changes nothing. */
    void park(ConsumerRecord<String, byte[]> record, @Nullable Envelope envelope, Kind kind, String cause) {
        jdbc.sql("""
                        insert into parked_events
                            (kind, topic, key, partition, "offset", event_id, type, payload, traceparent, occurred_at, cause)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint a_record_is_parked_once do nothing
                        """)
                .params(Arrays.asList(
                        kind.name(),
                        record.topic(),
                        record.key() == null ? "" : record.key(),
                        record.partition(),
                        record.offset(),
                        envelope == null ? null : envelope.id(),
                        envelope == null ? null : envelope.type(),
                        record.value(),
                        envelope == null ? null : envelope.traceparent(),
                        envelope == null ? null : Timestamp.from(envelope.occurredAt()),
                        cause))
                .update();
    }

    Optional<Parked> find(UUID id) {
        return jdbc.sql("select * from parked_events where id = ?")
                .param(id)
                .query((row, _) -> parked(row))
                .optional();
    }

    /** The parked events of this one's key from the first on, itself and its elders included. */
    List<UUID> waitingOfKey(String topic, String key) {
        return jdbc.sql(
                        "select id from parked_events where topic = ? and key = ? and status = 'PARKED' and kind <> 'UNREADABLE' order by seq")
                .params(topic, key)
                .query(UUID.class)
                .list();
    }

    /** False where somebody else ended it first. */
    boolean end(UUID id, String status, @Nullable String reason) {
        return jdbc.sql("""
                                update parked_events set status = ?, reason = ?, ended_at = now(), version = version + 1
                                where id = ? and status = 'PARKED'
                                """).param(status).param(reason).param(id).update() == 1;
    }

    void failedAgain(UUID id, String cause) {
        jdbc.sql("""
                        update parked_events set kind = 'FAILED', cause = ?, attempts = attempts + 1, version = version + 1
                        where id = ? and status = 'PARKED'
                        """).params(cause, id).update();
    }

    private static Parked parked(ResultSet row) throws SQLException {
        var eventId = row.getObject("event_id", UUID.class);
        var occurredAt = row.getTimestamp("occurred_at");
        var topic = row.getString("topic");
        var key = row.getString("key");
        var envelope = eventId == null
                ? null
                : new Envelope(
                        eventId,
                        row.getString("type"),
                        occurredAt.toInstant(),
                        topic,
                        key,
                        new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                        row.getString("traceparent"));
        return new Parked(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("status"),
                topic,
                key,
                envelope);
    }
}
