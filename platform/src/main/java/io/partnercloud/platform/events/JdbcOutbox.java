package io.partnercloud.platform.events;

import io.partnercloud.contracts.EventCatalogue;
import io.partnercloud.contracts.EventJson;
import io.partnercloud.contracts.IntegrationEvent;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes events beside the change they tell of and wakes the relay once both are committed. */
final class JdbcOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Traces traces;
    private final String topic;
    private final TransactionSynchronization wakeRelay;

    /** @param topic the service's own; empty for a service that publishes nothing */
    JdbcOutbox(JdbcClient jdbc, Clock clock, Traces traces, String topic, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.topic = topic;
        this.clock = clock;
        this.traces = traces;
        this.wakeRelay = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        };
    }

    @Override
    public void append(IntegrationEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an event is appended in the transaction of the change");
        }
        var entry = EventCatalogue.of(event);
        if (!entry.topic().equals(topic)) {
            throw new IllegalArgumentException("%s is told on %s, and this service's topic is %s"
                    .formatted(entry.wireType(), entry.topic(), topic));
        }
        var now = clock.instant();
        jdbc.sql("""
                        insert into outbox (id, aggregatetype, aggregateid, type, payload, traceparent, occurred_at)
                        values (:id, :topic, :key, :type, :payload::jsonb, :trace, :at)
                        """)
                .param("id", EventIds.next(now.toEpochMilli()))
                .param("topic", entry.topic())
                .param("key", event.key())
                .param("type", entry.wireType())
                .param("payload", EventJson.write(event))
                .param("trace", traces.current())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        if (!TransactionSynchronizationManager.getSynchronizations().contains(wakeRelay)) {
            TransactionSynchronizationManager.registerSynchronization(wakeRelay);
        }
    }
}
