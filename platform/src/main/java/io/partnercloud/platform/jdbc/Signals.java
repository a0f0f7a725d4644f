package io.partnercloud.platform.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the processes of one service call to each other through their database (LISTEN, NOTIFY), so that none has to ask all
 * the time. A call may be lost together with a connection: whoever listens also looks by itself now and then.
 */
public final class Signals implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
    private static final int LISTENED_AT_ONCE_MS = 20_000;
    private static final int ANSWERS_WITHIN_S = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(6); // longer than it takes to connect
    /** Before everything that listens, and the last to stop. */
    private static final int PHASE = Integer.MIN_VALUE + 500;

    private final OwnConnections connections;
    private final Map<String, Runnable> listeners = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection ear;
    private volatile @Nullable Thread thread;
    private volatile boolean deaf;

    public Signals(OwnConnections connections) {
        this.connections = connections;
    }

    /** To be said before the start, once per channel; {@code wake} is quick, and also run whenever calls may have been missed. */
    public void listen(String channel, Runnable wake) {
        if (listeners.putIfAbsent(channel, wake) != null) {
            throw new IllegalStateException("somebody listens to " + channel + " already");
        }
    }

    /** Heard by every process that listens, when the transaction in hand is committed. */
    public static void call(JdbcClient jdbc, String channel) {
        jdbc.sql("select pg_notify(:channel, '')").param("channel", channel).query(rows -> {});
    }

    /** The same over a connection that is in no transaction. */
    public static void call(Connection connection, String channel) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify(?, '')")) {
            statement.setString(1, channel);
            statement.execute();
        }
    }

    @Override
    public void start() {
        if (!listeners.isEmpty()) {
            stopped = new CountDownLatch(1);
            thread = Thread.ofPlatform().name("signals").daemon().start(this::listenUntilStopped);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        var open = ear;
        if (open != null) {
            try {
                open.abort(Runnable::run); // the reading thread is not woken by less
            } catch (SQLException e) {
                LOG.debug("the connection for signals was gone already", e);
            }
        }
        var running = thread;
        if (running != null) {
            try {
                var _ = running.join(LAST_WORDS); // two must not listen when it is started again
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void listenUntilStopped() {
        while (isRunning()) {
            try (var connection = connections.open()) {
                ear = connection;
                hear(connection);
            } catch (SQLException e) {
                if (isRunning()) {
                    tell(e);
                    pause();
                }
            } finally {
                ear = null;
            }
        }
    }

    /** Once, however long the database is away. */
    private void tell(SQLException e) {
        LOG.atLevel(deaf ? Level.DEBUG : Level.WARN)
                .log("no signals from other processes until the database is back: {}", e.toString());
        deaf = true;
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var channel : listeners.keySet()) {
                statement.execute("listen " + statement.enquoteIdentifier(channel, true));
            }
        }
        deaf = false;
        listeners.keySet().forEach(this::wake); // for what was called before
        var notified = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var heard = notified.getNotifications(LISTENED_AT_ONCE_MS);
            if (heard.length == 0 && !connection.isValid(ANSWERS_WITHIN_S)) {
                throw new SQLException("the connection is dead and nobody has closed it");
            }
            for (var notification : heard) {
                wake(notification.getName());
            }
        }
    }

    private void wake(String channel) {
        var listener = listeners.get(channel);
        if (listener == null) {
            return;
        }
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("who listens to {} could not be woken: {}", channel, e.toString());
        }
    }

    private void pause() {
        try {
            var _ = stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
