package io.partnercloud.contracts.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTests {
    // Government decree 1187 of 17.09.2026: Saturday 20 February 2027 is worked in place of Monday 22, and shortened.
    private static final CalendarYear OF_2027 = new CalendarYear(
            2027,
            days(
                    "2027-01-01",
                    "2027-01-04",
                    "2027-01-05",
                    "2027-01-06",
                    "2027-01-07",
                    "2027-01-08",
                    "2027-02-22",
                    "2027-02-23",
                    "2027-03-08",
                    "2027-05-03",
                    "2027-05-10",
                    "2027-06-14",
                    "2027-11-04",
                    "2027-11-05",
                    "2027-12-31"),
            Set.of(),
            days("2027-02-20", "2027-04-30", "2027-06-11", "2027-11-03"),
            "decree 1187",
            true);
    private static final CalendarYear GUESS_OF_2028 =
            new CalendarYear(2028, days("2028-01-03", "2028-01-04"), Set.of(), Set.of(), "a guess", false);

    private final WorkingCalendar calendar = WorkingCalendar.of(List.of(OF_2027));

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-19, true", // a plain Friday
        "2027-02-20, true", // a shortened Saturday is a worked one
        "2027-02-21, false",
        "2027-02-22, false", // the day off of Saturday 20
        "2027-02-23, false", // Defender of the Fatherland
        "2027-02-24, true",
        "2027-04-30, true" // shortened
    })
    void aDayIsWorkedUnlessItIsOffAndAWeekendDayOnlyWhereItIsWorked(LocalDate day, boolean isWorked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(isWorked);
    }

    @ParameterizedTest // INV-5
    @CsvSource({
        "2027-02-18, 0, 2027-02-18",
        "2027-02-18, 1, 2027-02-19",
        "2027-02-18, 2, 2027-02-20",
        "2027-02-18, 3, 2027-02-24",
        "2027-02-19, 1, 2027-02-20",
        "2027-02-20, 1, 2027-02-24",
        "2027-02-21, 1, 2027-02-24",
        "2027-02-22, 5, 2027-03-02", // 24, 25, 26 February, 1, 2 March
    })
    void workingDaysAreCountedFromTheNextDay(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.after(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-18, 2027-02-18, 0",
        "2027-02-18, 2027-02-20, 2",
        "2027-02-19, 2027-02-23, 1",
        "2027-02-20, 2027-02-24, 1",
        "2027-01-01, 2027-01-11, 1"
    })
    void theFirstDayIsNotCountedAndTheLastIs(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.between(from, to)).isEqualTo(days);
    }

    @Test
    void theNthWorkingDayOfAMonthAndOfAQuarterIsCountedFromOne() {
        assertThat(calendar.nth(YearMonth.of(2027, 1), 1)).isEqualTo("2027-01-11");
        assertThat(calendar.nth(YearMonth.of(2027, 2), 16)).isEqualTo("2027-02-20");
        assertThat(calendar.nth(YearMonth.of(2027, 2), 19)).isEqualTo("2027-02-26");
        assertThat(calendar.nth(new Quarter(2027, 4), 25)).isEqualTo("2027-11-08");
        assertThatThrownBy(() -> calendar.nth(YearMonth.of(2027, 2), 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.nth(YearMonth.of(2027, 2), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest // the counts that were published with the decree
    @CsvSource({
        "1, 15", "2, 19", "3, 22", "4, 22", "5, 19", "6, 21", "7, 22", "8, 22", "9, 22", "10, 21", "11, 20", "12, 22"
    })
    void eachMonthOf2027HasItsPublishedNumberOfWorkingDays(int month, int days) {
        var last = YearMonth.of(2027, month);

        assertThat(last.atDay(1).datesUntil(last.plusMonths(1).atDay(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Test // ORG-2
    void aYearThatIsNotKnownIsRefusedAndNeverEveryWeekday() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.parse("2028-06-05")))
                .isInstanceOfSatisfying(
                        CalendarYearUnknown.class,
                        unknown -> assertThat(unknown.year()).isEqualTo(2028));
        assertThatThrownBy(() -> calendar.after(LocalDate.parse("2027-12-30"), 1))
                .isInstanceOf(CalendarYearUnknown.class);
        assertThatThrownBy(() -> calendar.between(LocalDate.parse("2027-12-30"), LocalDate.parse("2028-01-01")))
                .isInstanceOf(CalendarYearUnknown.class);
        assertThat(calendar.isGuess(LocalDate.parse("2027-12-30"), LocalDate.parse("2028-01-01")))
                .isTrue();
        assertThat(calendar.year(2028)).isEmpty();
    }

    @Test // ORG-2
    void whatIsReckonedOverAYearThatNobodyConfirmedIsAGuess() {
        var withGuess = WorkingCalendar.of(List.of(OF_2027, GUESS_OF_2028));

        assertThat(withGuess.isGuess(LocalDate.parse("2027-11-01"), LocalDate.parse("2027-12-31")))
                .isFalse();
        assertThat(withGuess.isGuess(LocalDate.parse("2027-12-28"), LocalDate.parse("2028-01-10")))
                .isTrue();
        assertThat(withGuess.after(LocalDate.parse("2027-12-30"), 1)).isEqualTo("2028-01-05");
    }

    @ParameterizedTest // ORG-2: nothing is known of 2028 and 2029, but which holidays the Labour Code has
    @CsvSource({
        "2027-12-30, 1, 2028-01-10", // 31 off by decree, 1-8 January holidays, 9 a Sunday
        "2028-02-22, 1, 2028-02-24",
        "2028-06-09, 1, 2028-06-13", // Monday 12
        "2028-11-03, 1, 2028-11-07", // Saturday 4 is had on Monday 6
        "2028-12-29, 1, 2029-01-09",
    })
    void aPreviewGuessesTheHolidaysOfAYearThatIsNotKnown(LocalDate from, int days, LocalDate expected) {
        var guessing = calendar.guessingFrom(from);

        assertThat(guessing.after(from, days)).isEqualTo(expected);
        assertThat(guessing.isGuess(from, expected)).isTrue();
        assertThat(guessing.year(2027)).contains(OF_2027);
    }

    @Test // ORG-2: what is guessed of 2026 and 2027 is what the law says of them without the government's decrees
    void aGuessMovesHolidaysOffWeekendsButThoseOfJanuary() {
        assertThat(CalendarYear.guessed(2026).off())
                .contains(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-05-11"), LocalDate.parse("2026-01-08"))
                .doesNotContain(LocalDate.parse("2026-01-09"), LocalDate.parse("2026-12-31"));
        assertThat(CalendarYear.guessed(2027).off())
                .contains(LocalDate.parse("2027-05-03"), LocalDate.parse("2027-05-10"), LocalDate.parse("2027-06-14"))
                .doesNotContain(LocalDate.parse("2027-11-05"));
        assertThat(CalendarYear.guessed(2027).confirmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2028-01-05"})
    void aYearHoldsItsOwnDaysOnly(LocalDate day) {
        assertThatThrownBy(() -> new CalendarYear(2027, Set.of(day), Set.of(), Set.of(), "", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayIsNotOffAndWorkedAtOnce() {
        var day = Set.of(LocalDate.parse("2027-02-20"));

        assertThatThrownBy(() -> new CalendarYear(2027, day, day, Set.of(), "", true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarYear(2027, day, Set.of(), day, "", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countingBackwardIsABug() {
        assertThatThrownBy(() -> calendar.after(LocalDate.parse("2027-02-20"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
