package io.partnercloud.billing.base.calendar;

import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a year of the public data set in the place of what is known of that year. */
@Service
public class ImportCalendar {
    private final WorkingCalendars calendars;
    private final Audit audit;

    ImportCalendar(WorkingCalendars calendars, Audit audit) {
        this.calendars = calendars;
        this.audit = audit;
    }

    @Transactional
    public void take(CalendarYear year) {
        var before = calendars.current().years().get(year.year());
        calendars.replace(year, "xmlcalendar");
        audit.record("production-calendar.imported", "production-calendar:" + year.year(), null, before, year);
    }
}
