package io.partnercloud.platform.events;

import io.partnercloud.platform.jdbc.OwnConnections;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what the outbox holds: at least once, in order per key. Each process has one relay; who has the lease sends, the
 * others wait to take over, and call the leader when they have committed something. It asks for what is unsent, never for
 * what comes after the last: numbers do not follow the order of commits. No transaction is open while it waits for Kafka.
 */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration CLEANING = Duration.ofHours(1);

    private final OwnConnections connections;
    private final EventProducer producer;
    private final EventTopics topics;
    private final EventsProperties.Relay settings;
    private final InstantSource time;
    private final String source;

    private final BlockingQueue<Boolean> wakeUps = new ArrayBlockingQueue<>(1);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private volatile boolean leading;
    private volatile @Nullable Thread thread;

    OutboxRelay(
            OwnConnections connections,
            EventProducer producer,
            EventTopics topics,
            EventsProperties.Relay settings,
            InstantSource time,
            String application) {
        this.connections = connections;
        this.producer = producer;
        this.topics = topics;
        this.settings = settings;
        this.time = time;
        this.source = "/" + application;
    }

    /** Something was committed in this process: look at once, or call whoever leads. */
    void wake() {
        var _ = wakeUps.offer(true);
    }

    /** Something was committed in another process. */
    void wakeLeader() {
        if (leading) {
            wake();
        }
    }

    boolean isLeading() {
        return leading;
    }

    @Override
    public void start() {
        stopping.set(false);
        thread = Thread.ofPlatform().name("outbox relay").daemon().start(this::relay);
    }

    /** Ends after the batch in hand, and sends what is committed by then if Kafka takes it in time. */
    @Override
    public void stop() {
        var running = thread;
        if (running == null) {
            return;
        }
        stopping.set(true);
        wake();
        try {
            running.join(settings.drain().plus(settings.sendTimeout()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        running.interrupt();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Below everything that writes events: started before it, stopped after it. */
    @Override
    public int getPhase() {
        return Phases.RELAY;
    }

    private void relay() {
        var backoff = new Backoff(settings.backoff(), settings.longestBackoff());
        while (!stopping.get()) {
            try (var lease = OutboxLease.open(connections)) {
                while (!stopping.get() && !lease.lead()) {
                    if (pause(settings.election())) {
                        lease.callLeader();
                    }
                }
                if (!stopping.get() && topics.awaitReady(stopping::get)) {
                    leading = true;
                    lead(lease, backoff);
                }
            } catch (SQLException e) {
                LOG.warn("the relay has lost the database, and its lease with it: {}", e.toString());
                pauseAfterFailure(backoff);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                LOG.error("the relay starts anew after an error", e);
                pauseAfterFailure(backoff);
            } finally {
                leading = false;
            }
        }
    }

    private void lead(OutboxLease lease, Backoff backoff) throws SQLException, InterruptedException {
        LOG.info("this process relays the outbox");
        var heldBack = new HeldBack(settings.backoff(), settings.longestBackoff());
        var nextCleaning = time.instant();
        Instant drainUntil = null;
        while (true) {
            if (stopping.get() && drainUntil == null) {
                drainUntil = time.instant().plus(settings.drain());
            }
            var batch = lease.unsent(settings.batch(), heldBack.at(time.instant()));
            var outcome = batch.isEmpty() ? Outcome.NOTHING : send(lease, batch, heldBack);
            if (drainUntil != null && (outcome != Outcome.SENT || time.instant().isAfter(drainUntil))) {
                return;
            }
            switch (outcome) {
                case SENT -> {
                    backoff.reset();
                    if (batch.size() < settings.batch()) {
                        rest(heldBack);
                    }
                }
                case NOTHING -> {
                    if (time.instant().isAfter(nextCleaning)) {
                        var more = lease.forget(settings.retention()) > 0;
                        nextCleaning = more ? time.instant() : time.instant().plus(CLEANING);
                    }
                    rest(heldBack);
                }
                case KAFKA_AWAY -> Thread.sleep(backoff.next());
                case REFUSED -> {
                    producer.reset(); // it may have met an error that it cannot recover from
                    Thread.sleep(backoff.next());
                }
            }
        }
    }

    private Outcome send(OutboxLease lease, List<Outgoing> events, HeldBack heldBack)
            throws SQLException, InterruptedException {
        var batch = new SendBatch(producer.get(), source, events);
        batch.send();
        if (!batch.sent().isEmpty()) {
            lease.mark(batch.sent());
            batch.sent().forEach(event -> heldBack.sent(event.orderedBy()));
        }
        batch.failed().forEach((key, failure) -> LOG.warn("not sent, key {}: {}", key, failure.toString()));
        if (batch.sent().isEmpty() && batch.failed().values().stream().allMatch(RetriableException.class::isInstance)) {
            return Outcome.KAFKA_AWAY; // not a single one got through: no reason to hold back each key by itself
        }
        batch.failed().keySet().forEach(key -> heldBack.failed(key, time.instant()));
        return batch.sent().isEmpty() ? Outcome.REFUSED : Outcome.SENT;
    }

    /** Until there is something to send or to try again. */
    private void rest(HeldBack heldBack) throws InterruptedException {
        var _ = pause(heldBack.untilNext(time.instant(), settings.poll()));
    }

    /** Until somebody wakes the relay, at most this long; tells whether somebody did. */
    private boolean pause(Duration atMost) throws InterruptedException {
        return wakeUps.poll(atMost.toNanos(), TimeUnit.NANOSECONDS) != null;
    }

    private void pauseAfterFailure(Backoff backoff) {
        try {
            var _ = pause(backoff.next());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private enum Outcome {
        NOTHING,
        SENT,
        KAFKA_AWAY,
        REFUSED
    }
}
