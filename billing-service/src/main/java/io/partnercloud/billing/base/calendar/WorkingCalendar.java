package io.partnercloud.billing.base.calendar;

import java.time.LocalDate;
import java.util.Map;

/** The Russian production calendar: which days are worked. A year it does not know is an error, never "every weekday". */
public record WorkingCalendar(Map<Integer, CalendarYear> years) {
    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    /** @throws CalendarYearUnknown when there is no data for the date's year */
    public boolean isWorking(LocalDate date) {
        var year = years.get(date.getYear());
        if (year == null) {
            throw new CalendarYearUnknown(date.getYear());
        }
        return year.isWorking(date);
    }

    /** The n-th working day after that day, itself not counted (INV-5). */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        var result = date;
        for (var left = days; left > 0; ) {
            result = result.plusDays(1);
            if (isWorking(result)) {
                left--;
            }
        }
        return result;
    }
}
