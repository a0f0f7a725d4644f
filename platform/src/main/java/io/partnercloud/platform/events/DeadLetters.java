package io.partnercloud.platform.events;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.platform.events.DeadLetter.Kind;
import io.partnercloud.platform.jdbc.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dead letters: events that wait for operators, with those of the same key behind them (OPS-3). */
final class DeadLetters {
    private final JdbcClient jdbc;

    DeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else handles, parks or replays an event of this key. */
    void lock(String consumer, String topic, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", consumer + " " + topic + " " + key)
                .query((_, _) -> true)
                .single();
    }

    /** To be asked after {@link #lock}, in a statement of its own: a statement sees what was committed when it began. */
    boolean hasKey(String consumer, String topic, String key) {
        return jdbc.sql("""
                        select exists (select from dead_letters
                            where consumer = :consumer and topic = :topic and key = :key and kind <> 'UNREADABLE')
                        """)
                .param("consumer", consumer)
                .param("topic", topic)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** False if it is one already. */
    boolean add(
            Kind kind, String consumer, Received message, @Nullable UUID event, @Nullable String cause, int attempts) {
        return jdbc.sql("""
                        insert into dead_letters (id, kind, consumer, topic, partition, record_offset, key, event_id,
                            type, headers, body, cause, attempts, last_attempt_at)
                        values (uuidv7(), :kind, :consumer, :topic, :partition, :offset, :key, :event,
                            :type, :headers::jsonb, :body, :cause, :attempts, case when :attempts > 0 then now() end)
                        on conflict do nothing
                        """)
                        .param("kind", kind.name())
                        .param("consumer", consumer)
                        .param("topic", message.topic())
                        .param("partition", message.partition())
                        .param("offset", message.offset())
                        .param("key", message.key())
                        .param("event", event)
                        .param("type", message.header(EventHeaders.TYPE))
                        .param("headers", EventJson.MAPPER.writeValueAsString(message.headers()))
                        .param("body", message.body())
                        .param("cause", cause)
                        .param("attempts", attempts)
                        .update()
                > 0;
    }

    /** The oldest of the key, locked. */
    Optional<DeadLetter> firstOf(String consumer, String topic, String key) {
        return jdbc.sql("""
                        select * from dead_letters
                        where consumer = :consumer and topic = :topic and key = :key and kind <> 'UNREADABLE'
                        order by position limit 1 for update
                        """)
                .param("consumer", consumer)
                .param("topic", topic)
                .param("key", key)
                .query(Row.as(DeadLetters::letter))
                .optional();
    }

    long countOf(String consumer, String topic, String key) {
        return jdbc.sql("""
                        select count(*) from dead_letters
                        where consumer = :consumer and topic = :topic and key = :key and kind <> 'UNREADABLE'
                        """)
                .param("consumer", consumer)
                .param("topic", topic)
                .param("key", key)
                .query(Long.class)
                .single();
    }

    Optional<DeadLetter> find(UUID id) {
        return jdbc.sql("select * from dead_letters where id = :id")
                .param("id", id)
                .query(Row.as(DeadLetters::letter))
                .optional();
    }

    void failedAgain(UUID id, String cause) {
        jdbc.sql("""
                        update dead_letters
                        set kind = case kind when 'FOLLOWING' then 'FAILED' else kind end,
                            cause = :cause, attempts = attempts + 1, last_attempt_at = now()
                        where id = :id
                        """).param("cause", cause).param("id", id).update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from dead_letters where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    static DeadLetter letter(Row row) {
        var message = new Received(
                row.text("topic"),
                row.integer("partition"),
                row.number("record_offset"),
                row.textOrNull("key"),
                headers(row.text("headers")),
                row.bytes("body"));
        return new DeadLetter(
                row.id("id"),
                row.word("kind", Kind.class),
                row.text("consumer"),
                message,
                row.idOrNull("event_id"),
                row.textOrNull("type"),
                row.textOrNull("cause"),
                row.integer("attempts"),
                row.instant("parked_at"),
                row.instantOrNull("last_attempt_at"));
    }

    private static Map<String, String> headers(String json) {
        var headers = new HashMap<String, String>();
        EventJson.MAPPER.readTree(json).forEachEntry((name, value) -> headers.put(name, value.asString()));
        return headers;
    }
}
