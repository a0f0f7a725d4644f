package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CalendarYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A year of the production calendar, in place of what was said of it before (ORG-2): days off, weekend days worked, days
 * shortened by an hour. Not {@code confirmed} is a guess.
 */
@WireType("billing.calendar-year-set.v1")
public record CalendarYearSet(
        int year,
        List<LocalDate> off,
        List<LocalDate> worked,
        List<LocalDate> shortened,
        String source,
        boolean confirmed)
        implements BillingEvent {
    /** All years stand in one order. */
    public static final String KEY = "production-calendar";

    public CalendarYearSet {
        off = List.copyOf(off);
        worked = List.copyOf(worked);
        shortened = List.copyOf(shortened);
    }

    public static CalendarYearSet of(CalendarYear year) {
        return new CalendarYearSet(
                year.year(),
                CalendarYear.inOrder(year.off()),
                CalendarYear.inOrder(year.worked()),
                CalendarYear.inOrder(year.shortened()),
                year.source(),
                year.confirmed());
    }

    /** The year as a value to reckon with. */
    public CalendarYear asYear() {
        return new CalendarYear(year, Set.copyOf(off), Set.copyOf(worked), Set.copyOf(shortened), source, confirmed);
    }

    @Override
    public String key() {
        return KEY;
    }
}
