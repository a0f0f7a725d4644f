package io.partnercloud.platform.events;

import io.partnercloud.contracts.EventCatalogue;
import io.partnercloud.contracts.EventJson;
import io.partnercloud.contracts.IntegrationEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the event as a row of the change's own transaction and wakes the relay after the commit. */
final class JdbcOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String topic;
    private final Traces traces;
    private final TransactionSynchronization wakeRelay;

    JdbcOutbox(JdbcClient jdbc, Clock clock, String topic, Traces traces, Activity activity, Runnable wake) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.topic = topic;
        this.traces = traces;
        this.wakeRelay = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                activity.happened();
                wake.run();
            }
        };
    }

    @Override
    public void append(IntegrationEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an event is appended in the transaction of its change");
        }
        var entry = EventCatalogue.of(event);
        if (!entry.topic().equals(topic)) {
            throw new IllegalArgumentException(entry.wireType() + " belongs on " + entry.topic() + ", not on " + topic);
        }
        jdbc.sql("""
                        insert into outbox (aggregatetype, aggregateid, type, payload, traceparent, occurred_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(Arrays.asList(
                        topic,
                        event.key(),
                        entry.wireType(),
                        EventJson.write(event),
                        traces.current(),
                        Timestamp.from(clock.instant())))
                .update();
        if (!TransactionSynchronizationManager.getSynchronizations().contains(wakeRelay)) {
            TransactionSynchronizationManager.registerSynchronization(wakeRelay);
        }
    }
}
