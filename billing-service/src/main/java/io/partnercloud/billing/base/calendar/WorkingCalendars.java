package io.partnercloud.billing.base.calendar;

import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.WorkingCalendar;

/** Where the production calendar is kept (ORG-2). */
public interface WorkingCalendars {

    WorkingCalendar current();

    /** Takes the place of what was known of that year. */
    void replace(CalendarYear year);
}
