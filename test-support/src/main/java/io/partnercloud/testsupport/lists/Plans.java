package io.partnercloud.testsupport.lists;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.testsupport.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Has PostgreSQL explain statements once more, as the service's role. */
final class Plans implements AutoCloseable {
    private static final String RUN = "explain (analyze, timing off, buffers off, format json) ";
    private static final String PLANNED = "explain (format json) ";

    private final ListRules rules;
    private final Set<String> largeTables;
    private final Connection connection;

    Plans(ServiceDatabase database, ListRules rules) {
        this.rules = rules;
        this.largeTables = Set.copyOf(database.asSuperuser()
                .sql("select relname from pg_class where relkind in ('r', 'p', 'm') and reltuples >= :large")
                .param("large", rules.largeFrom())
                .query(String.class)
                .list());
        this.connection = connect(database);
    }

    /** So that the planner knows the tables as they are. */
    static void tidy(ServiceDatabase database) {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(ServiceDatabase database) {
        try {
            var connection = DriverManager.getConnection(database.url(), database.app(), database.password());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings, the row scope among them, are made again as they come; a cursor is only planned. */
    List<String> flaws(List<RecordedSql> recorded) {
        var flaws = new ArrayList<String>();
        try {
            for (RecordedSql statement : recorded) {
                if (statement.isSetting()) {
                    statement.prepare(connection, "").execute();
                } else if (statement.isQuery()) {
                    flaws.addAll(flaws(statement, RUN));
                } else if (statement.isCursor()) {
                    flaws.addAll(flaws(statement, PLANNED));
                }
            }
            connection.rollback(); // and with it the settings
            return flaws;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> flaws(RecordedSql statement, String explain) throws SQLException {
        try (var prepared = statement.prepare(connection, explain);
                var rows = prepared.executeQuery()) {
            rows.next();
            var plan = EventJson.MAPPER.readTree(rows.getString(1)).path(0).path("Plan");
            return new Plan(plan, largeTables, rules)
                    .flaws().stream()
                            .map(flaw -> flaw + " in " + statement.sql().replaceAll("\\s+", " "))
                            .toList();
        }
    }
}
