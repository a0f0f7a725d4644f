package io.partnercloud.testsupport;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who belongs to no row: a partner, a client and a person whom the service has never heard of. */
public final class Strangers {
    private static final String TABLES = """
            select relname from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity order by relname
            """;

    private Strangers() {}

    /** The tables under row-level security that would show one of them a row, even to a query that forgets to ask. */
    public static List<String> see(ServiceDatabase database) throws SQLException {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            var tables = tables(statement);
            if (tables.isEmpty()) {
                throw new IllegalStateException("no table is under row-level security");
            }
            statement.execute("set role " + database.app());
            var seen = new ArrayList<String>();
            for (var scope : List.of("", "client:", "person:")) {
                statement.execute("select set_config('app.scope', '" + scope + UUID.randomUUID() + "', false)");
                for (var table : tables) {
                    if (hasRows(statement, table)) {
                        seen.add(table);
                    }
                }
            }
            return seen;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean hasRows(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("select exists (select from " + table + ")")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
