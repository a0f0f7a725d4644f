package io.partnercloud.platform.reference;

import io.partnercloud.contracts.values.WorkingCalendar;

/** Hears that a year of the production calendar is known now, or is another; in the transaction in which it is kept. */
@FunctionalInterface
public interface CalendarFollower {
    void calendarChanged(WorkingCalendar calendar, int year);
}
