package io.partnercloud.contracts.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the production calendar says of one year beyond plain weekends: days off, weekend days worked, days shortened by
 * an hour. A year that nobody has confirmed is a guess (ORG-2). {@code source} is what it was taken from.
 */
public record CalendarYear(
        int year,
        Set<LocalDate> off,
        Set<LocalDate> worked,
        Set<LocalDate> shortened,
        String source,
        boolean confirmed) {
    private static final int NEW_YEAR_DAYS = 8;
    private static final List<MonthDay> HOLIDAYS = List.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    /** @throws IllegalArgumentException when a day is of another year, or is both off and worked */
    public CalendarYear {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        shortened = Set.copyOf(shortened);
        requireOfYear(year, off);
        requireOfYear(year, worked);
        requireOfYear(year, shortened);
        for (var day : off) {
            if (worked.contains(day) || shortened.contains(day)) {
                throw new IllegalArgumentException(day + " cannot be off and worked at once");
            }
        }
    }

    /**
     * What the Labour Code says of any year by itself (article 112): the public holidays, and the working day after one that falls
     * on a weekend, but for those of January, which the government moves. A decree may say more.
     */
    static CalendarYear guessed(int year) {
        var off = new HashSet<LocalDate>();
        for (var day = 1; day <= NEW_YEAR_DAYS; day++) {
            off.add(LocalDate.of(year, Month.JANUARY, day));
        }
        HOLIDAYS.stream().map(holiday -> holiday.atYear(year)).forEach(off::add);
        HOLIDAYS.stream()
                .map(holiday -> holiday.atYear(year))
                .filter(CalendarYear::isWeekend)
                .forEach(holiday -> {
                    var instead = holiday;
                    while (isWeekend(instead) || off.contains(instead)) {
                        instead = instead.plusDays(1);
                    }
                    off.add(instead);
                });
        return new CalendarYear(year, off, Set.of(), Set.of(), "the public holidays of article 112", false);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static void requireOfYear(int year, Collection<LocalDate> days) {
        for (var day : days) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not a day of " + year);
            }
        }
    }

    /** A shortened Saturday or Sunday is a worked one. */
    boolean isWorkingDay(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> worked.contains(date) || shortened.contains(date);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> !off.contains(date);
        };
    }

    /** Days in their order, as people read them. */
    public static List<LocalDate> inOrder(Collection<LocalDate> days) {
        return List.copyOf(new TreeSet<>(days));
    }
}
