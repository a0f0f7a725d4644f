package io.partnercloud.platform.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.ServiceIT;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.InvalidResultSetAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceIT
class RowIT {
    private static final UUID SOME = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyColumnIsReadAsWhatItIs() {
        assertThat(read("uuid '" + SOME + "'", row -> row.id("it"))).isEqualTo(SOME);
        assertThat(read("date '2026-02-28'", row -> row.day("it"))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(read("timestamptz '2026-02-28 12:00+03'", row -> row.instant("it")))
                .isEqualTo(Instant.parse("2026-02-28T09:00:00Z"));
        assertThat(read("1330.5", row -> row.money("it"))).isEqualTo(Money.of("1330.50"));
        assertThat(read("7.25", row -> row.decimal("it"))).isEqualTo(new BigDecimal("7.25"));
        assertThat(read("'RENT'", row -> row.word("it", CloudService.class))).isEqualTo(CloudService.RENT);
        assertThat(read("true", row -> row.is("it"))).isEqualTo(true);
        assertThat(read("array['a', 'b']", row -> row.texts("it"))).isEqualTo(List.of("a", "b"));
        assertThat(read("'\\x0102'::bytea", row -> row.bytes("it"))).isEqualTo(new byte[] {1, 2});
        assertThat(read("'17'", row -> row.text("it", Integer::valueOf))).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7::smallint", "7::int", "7::bigint", "7::numeric"})
    void aNumberMayBeOfAnyWidth(String seven) {
        assertThat(read(seven, row -> row.integer("it"))).isEqualTo(7);
        assertThat(read(seven, row -> row.number("it"))).isEqualTo(7L);
    }

    @Test
    void nothingIsNullOnlyWhereThatMayBe() {
        assertThat(jdbc.sql("select null::int as it")
                        .query(Row.as(row -> Objects.isNull(row.integerOrNull("it"))
                                && Objects.isNull(row.numberOrNull("it"))
                                && Objects.isNull(row.textOrNull("it", CloudService::valueOf))
                                && Objects.isNull(row.moneyOrNull("it"))))
                        .single())
                .isTrue();

        assertThatExceptionOfType(DataRetrievalFailureException.class)
                .isThrownBy(() -> read("null::int", row -> row.integer("it")))
                .withMessage("it is null");
        assertThatExceptionOfType(DataRetrievalFailureException.class)
                .isThrownBy(() -> read("null::boolean", row -> row.is("it")))
                .withMessage("it is null");
    }

    @Test
    void aColumnThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> read("1", row -> row.text("other")))
                .isInstanceOf(InvalidResultSetAccessException.class)
                .hasRootCauseMessage("The column name other was not found in this ResultSet.");
    }

    @Test
    void anInstantArrivesAsItIs() {
        var at = Instant.parse("2026-03-01T20:59:59.123456Z");

        assertThat(jdbc.sql("select cast(:at as timestamptz) as at")
                        .param("at", Bind.at(at))
                        .query(Row.as(row -> row.instant("at")))
                        .single())
                .isEqualTo(at);
    }

    /** The name stands in what is inserted, and so in the message: that is not the constraint's name. */
    @Test
    void aBrokenConstraintIsKnownByItsNameAndNotByItsMessage() {
        var insert = "insert into jobs (name, done_through) values ('one_toy_per_name', date '2026-01-01')";

        transaction.executeWithoutResult(outcome -> {
            jdbc.sql(insert).update();
            assertThatExceptionOfType(DuplicateKeyException.class)
                    .isThrownBy(() -> jdbc.sql(insert).update())
                    .matches(refused -> Constraint.broken(refused, "jobs_pkey"))
                    .matches(refused -> !Constraint.broken(refused, "one_toy_per_name"))
                    .withMessageContaining("one_toy_per_name");
            outcome.setRollbackOnly();
        });
    }

    private Object read(String expression, Function<Row, ?> reader) {
        return jdbc.sql("select " + expression + " as it").query(Row.as(reader)).single();
    }
}
