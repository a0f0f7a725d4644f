package io.partnercloud.notification.letter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.billing.InvoicePeriod;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InRussianTests {
    @Test
    void aDateNamesItsMonthInTheGenitive() {
        assertThat(InRussian.date(LocalDate.of(2026, 12, 1))).isEqualTo("1 декабря 2026 г.");
        assertThat(InRussian.date(LocalDate.of(2027, 5, 31))).isEqualTo("31 мая 2027 г.");
    }

    @Test
    void moneyHasAKopeckCommaAndDoesNotBreak() {
        assertThat(InRussian.money(Money.of("1234567.80"))).isEqualTo("1\u00a0234\u00a0567,80\u00a0₽");
        assertThat(InRussian.money(Money.of("0.05"))).isEqualTo("0,05\u00a0₽");
    }

    @Test
    void periodsAndQuartersReadAsWords() {
        var period = new InvoicePeriod(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 30));

        assertThat(InRussian.periods(List.of(period))).isEqualTo("с 20 октября 2026 г. по 30 ноября 2026 г.");
        assertThat(InRussian.quarter(new Quarter(2026, 4))).isEqualTo("IV квартал 2026 г.");
    }
}
