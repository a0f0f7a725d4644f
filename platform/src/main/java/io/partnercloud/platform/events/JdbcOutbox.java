package io.partnercloud.platform.events;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.jdbc.BatchInsert;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes events beside the change they tell of and wakes the relay once both are committed. */
final class JdbcOutbox implements Outbox {
    private record Row(
            UUID id,
            EventCatalogue.Entry entry,
            IntegrationEvent event,
            Instant at,
            @Nullable String trace) {}

    private static final BatchInsert<Row> ROWS = BatchInsert.<Row>into("outbox")
            .uuid("id", Row::id)
            .text("aggregatetype", row -> row.entry().topic())
            .text("aggregateid", row -> row.event().key())
            .text("type", row -> row.entry().wireType())
            .column("payload", "jsonb", row -> EventJson.write(row.event()))
            .text("traceparent", Row::trace)
            .column("occurred_at", "timestamptz", row -> row.at().toString());

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Traces traces;
    private final String topic;
    private final FactCounters counters;
    private final TransactionSynchronization wakeRelay;

    /** @param topic the service's own; empty for a service that publishes nothing */
    JdbcOutbox(JdbcTemplate jdbc, Clock clock, Traces traces, String topic, FactCounters counters, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.topic = topic;
        this.counters = counters;
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
    public void appendAll(List<? extends IntegrationEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an event is appended in the transaction of the change");
        }
        var now = clock.instant();
        var trace = traces.current();
        var rows = events.stream().map(event -> row(event, now, trace)).toList();
        ROWS.insert(jdbc, rows);
        TransactionSynchronizationManager.registerSynchronization(counters.onCommit(
                rows.stream().map(row -> row.entry().wireType()).toList()));
        if (!TransactionSynchronizationManager.getSynchronizations().contains(wakeRelay)) {
            TransactionSynchronizationManager.registerSynchronization(wakeRelay);
        }
    }

    private Row row(IntegrationEvent event, Instant now, @Nullable String trace) {
        var entry = EventCatalogue.of(event);
        if (!entry.topic().equals(topic)) {
            throw new IllegalArgumentException("%s is told on %s, and this service's topic is %s"
                    .formatted(entry.wireType(), entry.topic(), topic));
        }
        return new Row(Ids.at(now), entry, event, now, trace);
    }
}
