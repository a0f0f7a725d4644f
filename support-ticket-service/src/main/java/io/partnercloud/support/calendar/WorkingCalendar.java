package io.partnercloud.support.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When the support line works: its hours on the days of the Russian production calendar.
 *
 * @param daysOff public holidays and days off by transfer, on weekdays
 * @param workingWeekendDays Saturdays and Sundays worked by transfer
 */
public record WorkingCalendar(
        ZoneId zone, LocalTime opens, LocalTime closes, Set<LocalDate> daysOff, Set<LocalDate> workingWeekendDays) {
    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        workingWeekendDays = Set.copyOf(workingWeekendDays);
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("the line must open before it closes");
        }
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWeekend(date) ? workingWeekendDays.contains(date) : !daysOff.contains(date);
    }

    /** The moment at which this much working time has passed since {@code from}. */
    public Instant after(Instant from, Duration workingTime) {
        var at = from.atZone(zone).toLocalDateTime();
        var left = workingTime;
        var date = at.toLocalDate();
        var start = at.toLocalTime().isBefore(opens) ? opens : at.toLocalTime();
        while (true) {
            if (isWorkingDay(date) && start.isBefore(closes)) {
                var today = Duration.between(start, closes);
                if (left.compareTo(today) <= 0) {
                    return date.atTime(start).plus(left).atZone(zone).toInstant();
                }
                left = left.minus(today);
            }
            date = date.plusDays(1);
            start = opens;
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
