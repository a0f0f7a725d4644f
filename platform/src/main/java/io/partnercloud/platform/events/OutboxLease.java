package io.partnercloud.platform.events;

import io.partnercloud.platform.jdbc.OwnConnections;
import io.partnercloud.platform.jdbc.Signals;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The right to relay: a session lock of PostgreSQL on a connection of its own. The rows are read and marked over the
 * same connection, so that whoever has lost the lock can mark nothing either.
 */
final class OutboxLease implements AutoCloseable {
    private static final long LOCK = 0x5043_4F55_5442_4F58L; // "PCOUTBOX"
    /** On it the leader is called. */
    static final String CHANNEL = "outbox";

    private final Connection connection;

    private OutboxLease(Connection connection) {
        this.connection = connection;
    }

    /** A connection that may or may not lead: ask {@link #lead}. */
    static OutboxLease open(OwnConnections connections) throws SQLException {
        return new OutboxLease(connections.open());
    }

    /** Takes the lock if nobody has it. */
    boolean lead() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Tells whoever leads that there is something to send. */
    void callLeader() throws SQLException {
        Signals.call(connection, CHANNEL);
    }

    /** What is unsent, oldest first, without the keys that are held back. */
    List<Outgoing> unsent(int limit, Collection<Outgoing.Key> heldBack) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select seq, id, aggregatetype, aggregateid, type, payload::text, traceparent, occurred_at
                from outbox
                where sent_at is null
                  and (cardinality(?::text[]) = 0 or aggregatetype || ' ' || aggregateid <> all (?::text[]))
                order by seq
                limit ?
                """)) {
            var keys = connection.createArrayOf(
                    "text",
                    heldBack.stream().map(key -> key.topic() + " " + key.key()).toArray());
            statement.setArray(1, keys);
            statement.setArray(2, keys);
            statement.setInt(3, limit);
            try (var rows = statement.executeQuery()) {
                var unsent = new ArrayList<Outgoing>();
                while (rows.next()) {
                    unsent.add(new Outgoing(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getObject(8, OffsetDateTime.class).toInstant()));
                }
                return unsent;
            }
        }
    }

    void mark(Collection<Outgoing> sent) throws SQLException {
        try (var statement = connection.prepareStatement("update outbox set sent_at = now() where seq = any (?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(Outgoing::seq).toArray()));
            statement.executeUpdate();
        }
    }

    /** Forgets some of what was sent long ago; returns how many rows. */
    int forget(Duration retention) throws SQLException {
        try (var statement = connection.prepareStatement("""
                delete from outbox where seq in (
                    select seq from outbox where sent_at < now() - make_interval(secs => ?) order by sent_at limit 1000)
                """)) {
            statement.setDouble(1, retention.toMillis() / 1000.0);
            return statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
