package io.partnercloud.contracts.values;

import java.time.LocalDate;
import java.util.Collection;
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
