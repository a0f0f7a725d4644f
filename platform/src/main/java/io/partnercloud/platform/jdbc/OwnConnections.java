package io.partnercloud.platform.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Opens connections beside the pool, for what keeps one for as long as it lives: a lease, an ear. */
@FunctionalInterface
public interface OwnConnections {
    Connection open() throws SQLException;

    /** Found dead after half a minute, so that another process can take over although nobody has closed the connection. */
    static OwnConnections of(JdbcConnectionDetails database) {
        var properties = new Properties();
        properties.setProperty("user", database.getUsername());
        properties.setProperty("password", database.getPassword());
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return () -> DriverManager.getConnection(database.getJdbcUrl(), properties);
    }
}
