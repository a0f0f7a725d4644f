package io.partnercloud.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what the outbox holds: one replica relays (session advisory lock), in order per key, and marks what the broker
 * has acknowledged. It reads what is unsent, never "greater than the last": numbers do not follow commits. A key that
 * fails stops and is tried again later; the others go on. At least once: killed after sending and before marking, the
 * next relay sends again, and the inboxes know.
 */
final class OutboxRelay implements SmartLifecycle {
    private record Row(
            long seq,
            UUID id,
            String key,
            String type,
            String payload,
            @Nullable String traceparent,
            OffsetDateTime occurredAt) {}

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x6f7574626f78L; // "outbox"
    private static final int BATCH = 200;
    private static final Duration RETRY = Duration.ofMillis(500);
    private static final Duration STANDBY = Duration.ofMillis(500);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String UNSENT = """
            select seq, id, aggregateid, type, payload::text, traceparent, occurred_at from outbox
            where sent_at is null and aggregateid <> all (?) order by seq limit ?
            """;

    private final DataSource dataSource;
    private final Producer<String, byte[]> producer;
    private final String topic;
    private final String source;
    private final int phase;
    private final Semaphore wake = new Semaphore(0);
    private final Map<String, Long> heldKeys = new HashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(DataSource dataSource, Producer<String, byte[]> producer, String topic, String source, int phase) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.topic = topic;
        this.source = source;
        this.phase = phase;
    }

    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::relayUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops late: what the last requests and consumers appended is still sent. */
    @Override
    public int getPhase() {
        return phase;
    }

    private void relayUntilStopped() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                if (leads(connection)) {
                    try {
                        relayAsLeader(connection);
                    } finally {
                        release(connection);
                    }
                } else {
                    rest(STANDBY);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warn("the outbox cannot be relayed now: {}", e.toString());
                LockSupport.parkNanos(RETRY.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relayAsLeader(Connection connection) throws SQLException, InterruptedException {
        while (running) {
            wake.drainPermits();
            if (pass(connection) == 0) {
                rest(POLL);
            }
        }
    }

    /** Sends one batch; answers how many were sent. Each round sends at most one record per key and waits for all of them. */
    private int pass(Connection connection) throws SQLException, InterruptedException {
        var now = System.nanoTime();
        heldKeys.values().removeIf(until -> until - now < 0);
        var byKey = new LinkedHashMap<String, Deque<Row>>();
        for (var row : unsent(connection)) {
            byKey.computeIfAbsent(row.key(), _ -> new ArrayDeque<>()).add(row);
        }
        var sent = new ArrayList<Long>();
        while (!byKey.isEmpty()) {
            sent.addAll(round(byKey));
        }
        mark(connection, sent);
        return sent.size();
    }

    private List<Long> round(Map<String, Deque<Row>> byKey) throws InterruptedException {
        var inFlight = new LinkedHashMap<Row, Future<?>>();
        byKey.values().forEach(rows -> inFlight.put(rows.element(), send(rows.element())));
        producer.flush();
        var sent = new ArrayList<Long>();
        for (var entry : inFlight.entrySet()) {
            var row = entry.getKey();
            var rest = byKey.getOrDefault(row.key(), new ArrayDeque<>());
            if (acknowledged(row, entry.getValue())) {
                sent.add(row.seq());
                rest.remove();
            } else {
                heldKeys.put(row.key(), System.nanoTime() + RETRY.toNanos());
                rest.clear();
            }
            if (rest.isEmpty()) {
                byKey.remove(row.key());
            }
        }
        return sent;
    }

    private Future<?> send(Row row) {
        var entry = new ProducerRecord<>(topic, row.key(), row.payload().getBytes(StandardCharsets.UTF_8));
        var headers = entry.headers();
        EventHeaders.put(headers, EventHeaders.SPEC_VERSION, "1.0");
        EventHeaders.put(headers, EventHeaders.ID, row.id().toString());
        EventHeaders.put(headers, EventHeaders.SOURCE, source);
        EventHeaders.put(headers, EventHeaders.TYPE, row.type());
        EventHeaders.put(
                headers, EventHeaders.TIME, row.occurredAt().toInstant().toString());
        EventHeaders.put(headers, EventHeaders.SUBJECT, row.key());
        EventHeaders.put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        EventHeaders.put(headers, EventHeaders.TRACEPARENT, row.traceparent());
        return producer.send(entry);
    }

    private boolean acknowledged(Row row, Future<?> sending) throws InterruptedException {
        try {
            sending.get(30, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("event {} of type {} is not sent yet; its key waits: {}", row.id(), row.type(), e.toString());
            return false;
        }
    }

    private List<Row> unsent(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var query = connection.prepareStatement(UNSENT)) {
            query.setArray(1, connection.createArrayOf("text", heldKeys.keySet().toArray()));
            query.setInt(2, BATCH);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getLong(1),
                            found.getObject(2, UUID.class),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getString(6),
                            found.getObject(7, OffsetDateTime.class)));
                }
            }
        }
        return rows;
    }

    private static void mark(Connection connection, List<Long> sent) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement("update outbox set sent_at = now() where seq = any (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
            update.executeUpdate();
        }
    }

    private static boolean leads(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (var answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            query.setLong(1, LOCK);
            query.execute();
        }
    }

    private void rest(Duration time) throws InterruptedException {
        if (running) {
            var _ = wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
