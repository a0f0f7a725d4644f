package io.partnercloud.billing.base.calendar;

import java.time.LocalDate;
import java.util.Set;

/** What the production calendar says of one year beyond plain weekends: weekdays off, weekend days worked, weekdays shortened. */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> worked, Set<LocalDate> shortened) {
    public CalendarYear {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        shortened = Set.copyOf(shortened);
    }

    boolean isWorking(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> worked.contains(date) || shortened.contains(date);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> !off.contains(date);
        };
    }
}
