package io.partnercloud.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the service under test, and ways into it that row-level security does not narrow. */
public final class ServiceDatabase {
    static final String PASSWORD = "test";

    private final TestPostgres postgres;
    private final String name;

    ServiceDatabase(TestPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    public String url() {
        return postgres.url(name);
    }

    public String password() {
        return PASSWORD;
    }

    /** What a service must be started with to use this database. */
    public Map<String, String> properties() {
        return Map.of(
                "partnercloud.database", name,
                "DB_HOST", postgres.host(),
                "DB_PORT", Integer.toString(postgres.port()),
                "DB_OWNER_PASSWORD", PASSWORD,
                "DB_APP_PASSWORD", PASSWORD);
    }

    /** Sees all rows of all tables; to look at what a test did, or to prepare what no use case can make. */
    public JdbcClient asSuperuser() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", "postgres"));
    }

    /** The role that migrates. Forced row-level security binds it, too. */
    public JdbcClient asOwner() {
        return JdbcClient.create(new DriverManagerDataSource(url(), owner(), PASSWORD));
    }

    /** The role the service runs as, outside any transaction of the service: it sees no partner's rows. */
    public JdbcClient asApp() {
        return JdbcClient.create(new DriverManagerDataSource(url(), app(), PASSWORD));
    }

    /** A connection of its own for what needs several statements in one transaction. */
    public Connection connectAsSuperuser() throws SQLException {
        return postgres.connectAsSuperuser(name);
    }
}
