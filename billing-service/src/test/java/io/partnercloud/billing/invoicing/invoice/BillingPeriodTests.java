package io.partnercloud.billing.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingPeriodTests {
    private static final int FIRST_HALF_ENDS_ON = 15;

    @ParameterizedTest(name = "asked for on {0}, {1} months: to {2}") // INV-2
    @CsvSource({
        "2021-10-20, 1, 2021-11-30", // the manual's own example
        "2021-10-01, 1, 2021-10-31",
        "2021-10-15, 1, 2021-10-31",
        "2021-10-16, 1, 2021-11-30",
        "2021-10-31, 1, 2021-11-30",
        "2021-10-15, 3, 2021-12-31",
        "2021-10-16, 3, 2022-01-31",
        "2021-01-31, 1, 2021-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2024-02-15, 1, 2024-02-29",
        "2024-02-16, 1, 2024-03-31",
        "2021-12-16, 1, 2022-01-31",
        "2021-12-31, 12, 2022-12-31",
    })
    void theFirstMonthIsWhatIsLeftOfItAndInTheSecondHalfAlsoTheNext(LocalDate on, int months, LocalDate to) {
        var period = BillingPeriod.askedFor(on, months, FIRST_HALF_ENDS_ON);

        assertThat(period).isEqualTo(new BillingPeriod(on, to));
    }

    @ParameterizedTest // INV-4
    @CsvSource({
        "2026-10-31, 1, 2026-11-01, 2026-11-30",
        "2026-12-31, 1, 2027-01-01, 2027-01-31",
        "2024-01-31, 1, 2024-02-01, 2024-02-29",
        "2026-10-31, 6, 2026-11-01, 2027-04-30",
    })
    void whatFollowsIsWholeMonths(LocalDate paidThrough, int months, LocalDate from, LocalDate to) {
        assertThat(BillingPeriod.following(paidThrough, months)).isEqualTo(new BillingPeriod(from, to));
    }

    @Test // INV-3
    void aPeriodIsCutAtMonthEnds() {
        var period = new BillingPeriod(LocalDate.parse("2023-12-20"), LocalDate.parse("2024-02-29"));

        assertThat(period.segments())
                .extracting(segment -> segment.from() + " " + segment.days() + "/" + segment.daysInMonth())
                .containsExactly("2023-12-20 12/31", "2024-01-01 31/31", "2024-02-01 29/29");
    }

    @ParameterizedTest(name = "{0} from {1} to {2} costs {3}") // INV-3
    @CsvSource({
        "2660.00, 2021-10-20, 2021-10-31, 1029.68", // 2660 × 12/31 = 1029.677…
        "1230.00, 2021-10-20, 2021-10-31, 476.13", // 1230 × 12/31 = 476.129…
        "1230.00, 2021-11-01, 2021-11-30, 1230.00",
        "1230.00, 2021-10-31, 2021-10-31, 39.68", // 1230 × 1/31 = 39.677…
        "1230.00, 2024-02-29, 2024-02-29, 42.41", // 1230 × 1/29 = 42.413…
        "1230.00, 2023-02-28, 2023-02-28, 43.93", // 1230 × 1/28 = 43.928…
        "0.01, 2021-11-01, 2021-11-15, 0.01", // half a kopeck is rounded up
    })
    void aPartOfAMonthCostsItsDaysOfThatMonth(String monthly, LocalDate from, LocalDate to, String cost) {
        assertThat(new MonthSegment(from, to).partOf(Money.of(monthly))).hasToString(cost);
    }

    @Test // INV-2: every day of three years, a leap year among them
    void everyPeriodBeginsOnItsDayAndEndsWithAMonthAndMissesNoDay() {
        for (var on = LocalDate.parse("2023-01-01"); on.getYear() < 2026; on = on.plusDays(1)) {
            for (var months = 1; months <= 3; months++) {
                var period = BillingPeriod.askedFor(on, months, FIRST_HALF_ENDS_ON);
                var next = period.from();
                for (var segment : period.segments()) {
                    assertThat(segment.from()).isEqualTo(next);
                    next = segment.to().plusDays(1);
                }
                assertThat(next.minusDays(1))
                        .isEqualTo(period.to())
                        .isEqualTo(YearMonth.from(period.to()).atEndOfMonth());
            }
        }
    }
}
