package io.partnercloud.contracts.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Russian production calendar: which days are worked. A year it does not know is refused wherever a day of it is
 * asked for ({@link CalendarYearUnknown}), never taken for "every weekday".
 */
public record WorkingCalendar(Map<Integer, CalendarYear> years) {
    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    public static WorkingCalendar of(Collection<CalendarYear> years) {
        var byNumber = new HashMap<Integer, CalendarYear>();
        years.forEach(year -> byNumber.put(year.year(), year));
        return new WorkingCalendar(byNumber);
    }

    /** What is known of that year. */
    public Optional<CalendarYear> year(int number) {
        return Optional.ofNullable(years.get(number));
    }

    /** @throws CalendarYearUnknown when nothing is known of the date's year */
    public boolean isWorkingDay(LocalDate date) {
        return known(date.getYear()).isWorkingDay(date);
    }

    /** The n-th working day after that date, itself not counted (INV-5); the date itself for none. */
    public LocalDate after(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + days);
        }
        var result = date;
        for (var left = days; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** How many working days there are after {@code from} up to and including {@code to}. */
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /** The n-th working day of a month, counted from one. */
    public LocalDate nth(YearMonth month, int n) {
        return nth(month.atDay(1), month.atEndOfMonth(), n);
    }

    /** The n-th working day of a quarter, counted from one. */
    public LocalDate nth(Quarter quarter, int n) {
        return nth(quarter.firstDay(), quarter.lastDay(), n);
    }

    private LocalDate nth(LocalDate first, LocalDate last, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working days are counted from 1, not " + n);
        }
        return first.datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "from " + first + " to " + last + " there is no working day " + n));
    }

    /** ORG-2: whether what was reckoned between these days, both included, hangs on a year that nobody has confirmed, or knows. */
    public boolean isGuess(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .anyMatch(number -> !year(number).map(CalendarYear::confirmed).orElse(false));
    }

    /**
     * For a preview, which binds nobody: that date's year and the next, where nothing is known of them, are taken to have the
     * public holidays of the Labour Code alone, as a guess.
     */
    public WorkingCalendar guessingFrom(LocalDate date) {
        var guessed = new HashMap<>(years);
        for (var number = date.getYear(); number <= date.getYear() + 1; number++) {
            guessed.putIfAbsent(number, CalendarYear.guessed(number));
        }
        return new WorkingCalendar(guessed);
    }

    private CalendarYear known(int number) {
        return year(number).orElseThrow(() -> new CalendarYearUnknown(number));
    }
}
