package io.partnercloud.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server in a process of its own, with one database and two roles for each service. */
final class PostgresServer {
    static final Duration STOPPING = Duration.ofSeconds(20);
    static final String SUPERUSER = "postgres";

    /** Sized for one developer's machine; durability is left as it is in earnest. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "160"),
            Map.entry("shared_buffers", "48MB"),
            Map.entry("work_mem", "2MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("io_method", "sync"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("autovacuum_max_workers", "1"),
            Map.entry("jit", "off"),
            Map.entry("huge_pages", "off"),
            Map.entry("lc_messages", "C"),
            Map.entry("log_timezone", "Europe/Moscow"));

    private final Workspace workspace;
    private final int port;
    private final Secrets secrets;

    PostgresServer(Workspace workspace, int port, Secrets secrets) {
        this.workspace = workspace;
        this.port = port;
        this.secrets = secrets;
    }

    /** Starts the server on what it kept, or on a new cluster, and sees to the databases. */
    ManagedProcess start() {
        var home = PostgresPrograms.unpackedIn(workspace.cache());
        if (!Files.exists(workspace.postgresData().resolve("PG_VERSION"))) {
            initialise(home);
        }
        var command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                workspace.postgresData().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                Guard.marker(workspace.data())));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return ManagedProcess.start("postgresql", command, Map.of(), workspace.log("postgresql"));
    }

    /** Waits until it answers, then creates the databases and roles that are missing. */
    void awaitReady(ManagedProcess process) {
        try (var connection = connect(process);
                var statement = connection.createStatement()) {
            for (var service : Service.values()) {
                Databases.ensure(statement, service.database(), secrets);
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL refuses its databases: " + e.getMessage(), e);
        }
        for (var service : Service.values()) {
            grant(service.database());
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void grant(String database) {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            Databases.grant(statement, database);
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL refuses the grants of " + database + ": " + e.getMessage(), e);
        }
    }

    private Connection connect(ManagedProcess process) {
        return Await.until(Duration.ofSeconds(60), Duration.ofMillis(50), process, () -> {
            if (!Ports.answers(port)) {
                return null;
            }
            try {
                return open("postgres");
            } catch (SQLException e) {
                if ("28P01".equals(e.getSQLState())) {
                    throw new CannotStart(
                            "PostgreSQL refuses the password in " + workspace.secrets()
                                    + ": ./run --fresh begins anew.",
                            e);
                }
                return null;
            }
        });
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.get("postgres.superuser"));
    }

    private void initialise(Path home) {
        try {
            Workspace.deleteTree(workspace.postgresData()); // half a cluster, if any
            var passwordFile = Files.createTempFile(workspace.data(), "initdb", ""); // readable by its owner only
            Files.writeString(passwordFile, secrets.get("postgres.superuser"));
            var command = new ArrayList<>(asOrdinaryUser());
            command.addAll(List.of(
                    home.resolve("bin/initdb").toString(),
                    "-D",
                    workspace.postgresData().toString(),
                    "-U",
                    SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            var initdb = ManagedProcess.start("initdb", command, Map.of(), workspace.log("postgresql"));
            var ended = initdb.ended(Duration.ofMinutes(1));
            Files.delete(passwordFile);
            if (!ended || initdb.exitCode() != 0) {
                throw new CannotStart("PostgreSQL cannot create its files; its log says why: " + initdb.logName());
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + workspace.data() + ": " + e.getMessage(), e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace without mappings makes root look like nobody, and files keep their owner. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }
}
