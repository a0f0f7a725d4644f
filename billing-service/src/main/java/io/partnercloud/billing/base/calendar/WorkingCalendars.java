package io.partnercloud.billing.base.calendar;

/** Where the production calendar is kept. */
public interface WorkingCalendars {

    WorkingCalendar current();

    /** Takes the place of what was known of that year. */
    void replace(CalendarYear year, String source);
}
