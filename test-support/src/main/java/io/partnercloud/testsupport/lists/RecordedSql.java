package io.partnercloud.testsupport.lists;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A statement as the service sent it, with what it set its parameters to. */
record RecordedSql(String sql, List<Binding> bindings) {
    RecordedSql {
        bindings = List.copyOf(bindings);
    }

    /** One call of a setter of {@link PreparedStatement}. */
    record Binding(Method setter, List<Object> arguments) {}

    boolean isSetting() {
        return begins("select set_config(");
    }

    boolean isQuery() {
        return !isSetting() && (begins("select") || begins("with"));
    }

    boolean isCursor() {
        return begins("declare");
    }

    private boolean begins(String word) {
        return sql.stripLeading().regionMatches(true, 0, word, 0, word.length());
    }

    /** The same statement after this prefix, with the same parameters. */
    PreparedStatement prepare(Connection connection, String prefix) throws SQLException {
        var statement = connection.prepareStatement(prefix + sql);
        for (Binding binding : bindings) {
            try {
                binding.setter.invoke(statement, binding.arguments.toArray());
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new SQLException("cannot bind " + binding, e);
            }
        }
        return statement;
    }
}
