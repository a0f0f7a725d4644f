package io.partnercloud.support.calendar;

import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.time.Moscow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** When the support line works: its hours on working days (TKT-2). */
public record LineHours(LocalTime opens, LocalTime closes) {
    public LineHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("the line must open before it closes");
        }
    }

    /**
     * The moment at which this much working time has passed since {@code from}.
     *
     * @throws io.partnercloud.contracts.values.CalendarYearUnknown when a day in between is of an unknown year
     */
    public Instant after(Instant from, Duration workingTime, WorkingCalendar calendar) {
        var at = from.atZone(Moscow.ZONE).toLocalDateTime();
        var left = workingTime;
        var date = at.toLocalDate();
        var start = at.toLocalTime().isBefore(opens) ? opens : at.toLocalTime();
        while (true) {
            if (start.isBefore(closes) && calendar.isWorkingDay(date)) {
                var today = Duration.between(start, closes);
                if (left.compareTo(today) <= 0) {
                    return date.atTime(start).plus(left).atZone(Moscow.ZONE).toInstant();
                }
                left = left.minus(today);
            }
            date = date.plusDays(1);
            start = opens;
        }
    }
}
