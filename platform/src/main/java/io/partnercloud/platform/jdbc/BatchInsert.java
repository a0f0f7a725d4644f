package io.partnercloud.platform.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Inserts many rows with one statement, in their order. Each column travels as one array, so that the statement is the
 * same however many rows there are: it is planned once, and a row costs what its values cost. Immutable: {@link #column}
 * and its like give a copy with one more.
 */
public final class BatchInsert<T> {
    /** @param value what stands in this column, as PostgreSQL reads it */
    private record Column<T>(String name, String type, Function<T, @Nullable String> value) {}

    /** @param sql what stands in this column in all rows */
    private record Constant(String name, String sql) {}

    private final String table;
    private final List<Column<T>> columns;
    private final List<Constant> constants;

    private BatchInsert(String table, List<Column<T>> columns, List<Constant> constants) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.constants = List.copyOf(constants);
    }

    public static <T> BatchInsert<T> into(String table) {
        return new BatchInsert<>(table, List.of(), List.of());
    }

    public BatchInsert<T> text(String column, Function<T, @Nullable String> value) {
        return column(column, "text", value);
    }

    public BatchInsert<T> uuid(String column, Function<T, @Nullable UUID> value) {
        return column(column, "uuid", row -> text(value.apply(row)));
    }

    public BatchInsert<T> date(String column, Function<T, @Nullable LocalDate> value) {
        return column(column, "date", row -> text(value.apply(row)));
    }

    public BatchInsert<T> number(String column, Function<T, @Nullable BigDecimal> value) {
        return column(column, "numeric", row -> text(value.apply(row)));
    }

    public BatchInsert<T> integer(String column, Function<T, Integer> value) {
        return column(column, "int", row -> text(value.apply(row)));
    }

    public BatchInsert<T> bool(String column, Function<T, Boolean> value) {
        return column(column, "boolean", row -> text(value.apply(row)));
    }

    /** A column of any type, its values written as PostgreSQL reads them. */
    public BatchInsert<T> column(String column, String type, Function<T, @Nullable String> value) {
        return new BatchInsert<>(table, and(columns, new Column<>(column, type, value)), constants);
    }

    /** A column that is the same in all rows and that the database works out once, such as a subquery. */
    public BatchInsert<T> same(String column, String sql) {
        return new BatchInsert<>(table, columns, and(constants, new Constant(column, sql)));
    }

    private static <E> List<E> and(List<E> list, E one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    public void insert(JdbcTemplate jdbc, List<T> rows) {
        if (!rows.isEmpty()) {
            jdbc.update(sql(), statement -> bind(statement, rows));
        }
    }

    private void bind(PreparedStatement statement, List<T> rows) throws SQLException {
        for (var i = 0; i < columns.size(); i++) {
            var values = new String[rows.size()];
            for (var row = 0; row < values.length; row++) {
                values[row] = columns.get(i).value().apply(rows.get(row));
            }
            statement.setObject(i + 1, values);
        }
    }

    /** All arrays are of text: those travel as they are, without quoting. */
    private String sql() {
        return "insert into %s (%s) select %s from unnest(%s) as row (%s)"
                .formatted(
                        table,
                        joined(columns, Column::name, constants, Constant::name),
                        joined(columns, column -> column.name() + "::" + column.type(), constants, Constant::sql),
                        joined(columns, _ -> "?::text[]", List.of(), Constant::name),
                        joined(columns, Column::name, List.of(), Constant::name));
    }

    private static <T> String joined(
            List<Column<T>> columns,
            Function<Column<T>, String> part,
            List<Constant> constants,
            Function<Constant, String> constant) {
        return Stream.concat(columns.stream().map(part), constants.stream().map(constant))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
