package io.partnercloud.platform.jdbc;

import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.InvalidResultSetAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/**
 * A row of a result in the words of the house. What is read without {@code OrNull} has to be there: a null that a state
 * does not allow is found where it is read, with the name of its column.
 */
public final class Row {
    private final ResultSet columns;

    private Row(ResultSet columns) {
        this.columns = columns;
    }

    public static Row of(ResultSet columns) {
        return new Row(columns);
    }

    /** For {@code query(Row.as(row -> …))}. */
    public static <T> RowMapper<T> as(Function<Row, T> reader) {
        return (columns, _) -> reader.apply(of(columns));
    }

    /** For {@code query(Row.each(row -> …))}, which gives nothing back. */
    public static RowCallbackHandler each(Consumer<Row> reader) {
        return columns -> reader.accept(of(columns));
    }

    public String text(String column) {
        return there(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(column, ResultSet::getString);
    }

    /** A text as the value that it is, such as {@code row.text("login", ClientLogin::new)}. */
    public <T> T text(String column, Function<String, T> value) {
        return value.apply(text(column));
    }

    public <T> @Nullable T textOrNull(String column, Function<String, T> value) {
        return mapped(textOrNull(column), value);
    }

    public UUID id(String column) {
        return there(column, idOrNull(column));
    }

    public @Nullable UUID idOrNull(String column) {
        return read(column, (row, name) -> row.getObject(name, UUID.class));
    }

    /** Such as {@code row.id("client_id", ClientId::new)}. */
    public <T> T id(String column, Function<UUID, T> type) {
        return type.apply(id(column));
    }

    public <T> @Nullable T idOrNull(String column, Function<UUID, T> type) {
        return mapped(idOrNull(column), type);
    }

    /** One of the words of an enum, by its name. */
    public <E extends Enum<E>> E word(String column, Class<E> words) {
        return Enum.valueOf(words, text(column));
    }

    public <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> words) {
        return textOrNull(column, name -> Enum.valueOf(words, name));
    }

    public Money money(String column) {
        return new Money(decimal(column));
    }

    public @Nullable Money moneyOrNull(String column) {
        return mapped(decimalOrNull(column), Money::new);
    }

    public BigDecimal decimal(String column) {
        return there(column, decimalOrNull(column));
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(column, ResultSet::getBigDecimal);
    }

    public LocalDate day(String column) {
        return there(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return read(column, (row, name) -> row.getObject(name, LocalDate.class));
    }

    public Instant instant(String column) {
        return there(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        return mapped(
                read(column, (row, name) -> row.getObject(name, OffsetDateTime.class)), OffsetDateTime::toInstant);
    }

    public int integer(String column) {
        return there(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return read(column, (row, name) -> present(row, row.getInt(name)));
    }

    /** A {@code bigint}: a count, a version. */
    public long number(String column) {
        return there(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return read(column, (row, name) -> present(row, row.getLong(name)));
    }

    /** Whether the row says so. */
    public boolean is(String column) {
        return there(column, read(column, (row, name) -> present(row, row.getBoolean(name))));
    }

    public byte[] bytes(String column) {
        return there(column, read(column, ResultSet::getBytes));
    }

    /** A {@code text[]}. */
    public List<String> texts(String column) {
        return there(column, read(column, (row, name) -> {
            var array = row.getArray(name);
            return array == null ? null : List.of((String[]) array.getArray());
        }));
    }

    private interface Getter<T> {
        @Nullable
        T get(ResultSet row, String column) throws SQLException;
    }

    /** The driver has no objects for numbers of another width than the column's; of its primitives a null is zero. */
    private static <T> @Nullable T present(ResultSet row, T value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private <T> @Nullable T read(String column, Getter<T> getter) {
        try {
            return getter.get(columns, column);
        } catch (SQLException e) { // of a row that is here already: there is no such column, or it is of another type
            throw new InvalidResultSetAccessException(e);
        }
    }

    private static <T> T there(String column, @Nullable T value) {
        if (value == null) {
            throw new DataRetrievalFailureException(column + " is null");
        }
        return value;
    }

    private static <A, B> @Nullable B mapped(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }
}
