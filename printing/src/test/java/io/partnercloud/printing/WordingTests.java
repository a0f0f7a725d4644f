package io.partnercloud.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00          | 0,00
            12.30         | 12,30
            999.99        | 999,99
            1000.00       | 1 000,00
            5395.81       | 5 395,81
            123456.00     | 123 456,00
            9876543210.01 | 9 876 543 210,01
            -907.67       | −907,67
            """)
    void moneyHasACommaAndGroupsOfThree(String amount, String text) {
        assertThat(Wording.money(Money.of(amount)).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @Test
    void aDayIsInTheGenitiveAndAMonthInTheNominative() {
        assertThat(Wording.longDay(LocalDate.parse("2026-05-01")).replace('\u00a0', ' '))
                .isEqualTo("1 мая 2026 г.");
        assertThat(Wording.longDay(LocalDate.parse("2026-10-20")).replace('\u00a0', ' '))
                .isEqualTo("20 октября 2026 г.");
        assertThat(Wording.month(YearMonth.parse("2026-10")).replace('\u00a0', ' '))
                .isEqualTo("октябрь 2026 г.");
    }

    @Test
    void aPeriodOfOneDayIsThatDay() {
        var day = LocalDate.parse("2026-10-20");

        assertThat(Wording.days(day, day)).isEqualTo("20.10.2026");
        assertThat(Wording.days(day, day.plusDays(11)).replace('\u00a0', ' ')).isEqualTo("20.10.2026 – 31.10.2026");
    }
}
