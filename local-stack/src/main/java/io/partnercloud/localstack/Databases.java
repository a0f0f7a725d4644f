package io.partnercloud.localstack;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database for each service: its owner role migrates, its app role runs and owns nothing, so that row-level security
 * binds it. docker/postgres-init.sh says the same for Docker.
 */
final class Databases {
    private Databases() {}

    static void ensure(Statement statement, String database, Secrets secrets) throws SQLException {
        ensureRole(statement, database + "_owner", secrets);
        ensureRole(statement, database + "_app", secrets);
        if (!exists(statement, "select from pg_database where datname = '" + database + "'")) {
            statement.execute(
                    "create database " + database + " owner " + database + "_owner template template0"
                            + " encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C.UTF-8'");
        }
        statement.execute("revoke connect, temporary on database " + database + " from public");
        statement.execute("grant connect on database " + database + " to " + database + "_app");
    }

    /** What the owner will create, the app may use; runs inside the database. */
    static void grant(Statement statement, String database) throws SQLException {
        var whatOwnerMakes = "alter default privileges for role " + database + "_owner in schema public grant ";
        statement.execute(whatOwnerMakes + "select, insert, update, delete on tables to " + database + "_app");
        statement.execute(whatOwnerMakes + "usage, select on sequences to " + database + "_app");
    }

    static String passwordName(String role) {
        return "database." + role;
    }

    private static void ensureRole(Statement statement, String role, Secrets secrets) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role + " login nosuperuser nobypassrls password '"
                    + secrets.get(passwordName(role)) + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
