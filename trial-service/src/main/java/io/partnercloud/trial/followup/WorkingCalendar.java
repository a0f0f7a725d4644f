package io.partnercloud.trial.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The Russian production calendar of the years it has a table for: weekends, holidays and the yearly transfers. */
public final class WorkingCalendar {
    private final Set<Integer> years;
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> workedWeekends;

    /** {@code daysOff} are those besides Saturdays and Sundays. */
    public WorkingCalendar(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workedWeekends) {
        this.years = Set.copyOf(years);
        this.daysOff = Set.copyOf(daysOff);
        this.workedWeekends = Set.copyOf(workedWeekends);
    }

    /** @throws IllegalStateException for a year that the table lacks */
    public boolean isWorking(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new IllegalStateException("the production calendar has no table for " + date.getYear());
        }
        if (workedWeekends.contains(date)) {
            return true;
        }
        var day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !daysOff.contains(date);
    }

    /** The first working day after the date. */
    public LocalDate nextWorking(LocalDate date) {
        var next = date.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
