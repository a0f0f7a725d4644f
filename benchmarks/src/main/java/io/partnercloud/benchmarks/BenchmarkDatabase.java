package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One database of billing on a server that keeps what it promises, and copies of it in a known state. */
final class BenchmarkDatabase {
    /** PostgreSQL's own defaults for everything that keeps data safe; memory as a small server has it. */
    static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "shared_buffers=512MB",
            "max_wal_size=4GB");

    private static final String NAME = "billing";
    private static final String KEPT = "billing_kept";

    private final ServiceDatabase database;
    private final long postmaster;

    BenchmarkDatabase(List<String> moreSettings) {
        endWithAFailure();
        var settings = Stream.concat(SETTINGS.stream(), moreSettings.stream()).toList();
        this.database = TestPostgres.durable(settings).create(NAME);
        this.postmaster = postmaster(database);
    }

    ServiceDatabase database() {
        return database;
    }

    JdbcClient sql() {
        return database.asSuperuser();
    }

    /** The processor time that the whole server has taken so far. */
    Duration processorTime() {
        return Processor.timeOfFamily(postmaster);
    }

    /** Executes all statements of a file, the parameters put in as they are. */
    void run(String file, Map<String, ?> parameters) {
        var text = read(file);
        for (var parameter : parameters.entrySet()) {
            var value = parameter.getValue() instanceof Integer number
                    ? number.toString()
                    : "'" + parameter.getValue() + "'";
            text = text.replaceAll("(?<!:):" + parameter.getKey() + "\\b", value);
        }
        execute(NAME, text);
    }

    /** Keeps the database as it is now, to come back to. */
    void keep() {
        execute(NAME, "vacuum analyze");
        execute("postgres", "drop database if exists " + KEPT + " with (force)");
        copy(NAME, KEPT);
    }

    /** As it was kept; nothing is left to be written of what came before. */
    void reset() {
        execute("postgres", "drop database " + NAME + " with (force)");
        copy(KEPT, NAME);
        execute("postgres", "checkpoint");
    }

    /** What was written is on the disk now, and the planner knows it. */
    void settle() {
        execute(NAME, "analyze");
        execute(NAME, "checkpoint");
    }

    private void copy(String from, String to) {
        execute("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + from + "'");
        execute("postgres", "create database %s owner billing_owner template %s".formatted(to, from));
    }

    private void execute(String name, String statements) {
        var url = database.url().replaceAll("/" + NAME + "$", "/" + name);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses: " + statements, e);
        }
    }

    /** The broker's threads would keep a failed benchmark alive. */
    private static void endWithAFailure() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    /** Asked while the connection is open: its process lives no longer than that. */
    private static long postmaster(ServiceDatabase database) {
        try (var connection = database.connectAsSuperuser();
                var row = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            row.next();
            return Processor.parent(row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(BenchmarkDatabase.class.getResourceAsStream("/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
