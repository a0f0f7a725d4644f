package io.partnercloud.support.calendar;

import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.time.Moscow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When the support line works: its hours on working days (TKT-2). A day shortened by an hour closes an hour earlier. */
public record LineHours(LocalTime opens, LocalTime closes) {
    private static final int SHORTENED_BY_HOURS = 1;

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
        var start = later(at.toLocalTime(), opens);
        while (true) {
            if (start.isBefore(closes) && calendar.isWorkingDay(date)) {
                var end = closing(date, calendar);
                if (start.isBefore(end)) {
                    var today = Duration.between(start, end);
                    if (left.compareTo(today) <= 0) {
                        return moment(date.atTime(start).plus(left));
                    }
                    left = left.minus(today);
                }
            }
            date = date.plusDays(1);
            start = opens;
        }
    }

    /**
     * How much working time passes from one moment to a later one.
     *
     * @throws io.partnercloud.contracts.values.CalendarYearUnknown when a day in between is of an unknown year
     */
    public Duration between(Instant from, Instant to, WorkingCalendar calendar) {
        var begin = from.atZone(Moscow.ZONE).toLocalDateTime();
        var end = to.atZone(Moscow.ZONE).toLocalDateTime();
        var sum = Duration.ZERO;
        for (var date = begin.toLocalDate(); !date.isAfter(end.toLocalDate()); date = date.plusDays(1)) {
            var start = date.equals(begin.toLocalDate()) ? later(begin.toLocalTime(), opens) : opens;
            var stop = date.equals(end.toLocalDate()) ? earlier(end.toLocalTime(), closes) : closes;
            if (start.isBefore(stop) && calendar.isWorkingDay(date)) {
                stop = earlier(stop, closing(date, calendar));
                sum = start.isBefore(stop) ? sum.plus(Duration.between(start, stop)) : sum;
            }
        }
        return sum;
    }

    private LocalTime closing(LocalDate date, WorkingCalendar calendar) {
        var isShortened = calendar.year(date.getYear())
                .filter(year -> year.shortened().contains(date))
                .isPresent();
        return isShortened ? closes.minusHours(SHORTENED_BY_HOURS) : closes;
    }

    private static Instant moment(LocalDateTime at) {
        return at.atZone(Moscow.ZONE).toInstant();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
