package io.partnercloud.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The PostgreSQL server of a test JVM: real, but without fsync unless that is wished, and gone with the JVM. */
public final class TestPostgres {
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "postgres";
    private static final List<String> SETTINGS = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=200",
            "shared_buffers=64MB");

    private final String host;
    private final int port;

    private TestPostgres(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** One more server, as careful with its data as one in production: for what is to be measured. */
    public static TestPostgres durable(List<String> settings) {
        return new TestPostgres(
                "localhost",
                start(builder(settings).setRegisterShutdownHook(true)).getPort());
    }

    static TestPostgres embedded() {
        var server = start(builder(SETTINGS).setRegisterShutdownHook(false));
        SpringApplication.getShutdownHandlers().add(() -> close(server)); // after the services under test
        return new TestPostgres("localhost", server.getPort());
    }

    private static EmbeddedPostgres.Builder builder(List<String> settings) {
        var builder = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60));
        for (String setting : settings) {
            var pair = setting.split("=", 2);
            builder.setServerConfig(pair[0], pair[1]);
        }
        return builder;
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers removes it
    static TestPostgres inContainer() {
        var command = "postgres -c " + String.join(" -c ", SETTINGS);
        var container = new PostgreSQLContainer(DockerImageName.parse("postgres:18-alpine"))
                .withDatabaseName(SUPERUSER)
                .withUsername(SUPERUSER)
                .withPassword(PASSWORD)
                .withCommand(command);
        container.start();
        return new TestPostgres(container.getHost(), container.getMappedPort(5432));
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** A database as the local stack makes them: builtin locale C.UTF-8, an owner who migrates, an app role that owns nothing. */
    public ServiceDatabase create(String name) {
        var database = new ServiceDatabase(this, name);
        execute(
                SUPERUSER,
                "create role %s login password '%s'".formatted(database.owner(), ServiceDatabase.PASSWORD),
                "create role %s login password '%s'".formatted(database.app(), ServiceDatabase.PASSWORD),
                """
                create database %s owner %s template template0 encoding 'UTF8'
                locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C.UTF-8'
                """.formatted(name, database.owner()));
        execute(
                name,
                "revoke all on database %s from public".formatted(name),
                "grant connect on database %s to %s".formatted(name, database.app()),
                "alter schema public owner to %s".formatted(database.owner()),
                "grant usage on schema public to %s".formatted(database.app()),
                "alter default privileges for role %s grant select, insert, update, delete on tables to %s"
                        .formatted(database.owner(), database.app()),
                "alter default privileges for role %s grant usage, select on sequences to %s"
                        .formatted(database.owner(), database.app()));
        return database;
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, PASSWORD);
    }

    private void execute(String database, String... statements) {
        try (Connection connection = connectAsSuperuser(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database " + database, e);
        }
    }
}
