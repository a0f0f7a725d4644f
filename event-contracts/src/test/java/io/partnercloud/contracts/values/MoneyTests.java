package io.partnercloud.contracts.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.catalogue.EventJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {
    @ParameterizedTest // INV-3: 20-31 October is 12/31 of the month
    @CsvSource({"2660.00, 12, 31, 1029.68", "1230.00, 12, 31, 476.13", "0.01, 1, 2, 0.01", "-0.01, 1, 2, -0.01"})
    void aShareIsRoundedHalfUpOnce(String amount, long part, long whole, String expected) {
        assertThat(Money.of(amount).share(part, whole)).hasToString(expected);
    }

    @Test
    void aThirdPlaceIsABugAndNotRoundedAway() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anExactAmountIsRoundedHalfUp() {
        assertThat(Money.rounded(new BigDecimal("1.005"))).hasToString("1.01");
        assertThat(Money.rounded(new BigDecimal("-1.005"))).hasToString("-1.01");
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(Money.of("5")).isEqualTo(Money.of("5.00")).isEqualTo(Money.kopecks(500));
    }

    @Test
    void jsonIsADecimalStringWithTwoPlaces() {
        assertThat(EventJson.MAPPER.writeValueAsString(Money.rubles(3890))).isEqualTo("\"3890.00\"");
        assertThat(EventJson.MAPPER.readValue("\"3890\"", Money.class)).isEqualTo(Money.rubles(3890));
    }
}
