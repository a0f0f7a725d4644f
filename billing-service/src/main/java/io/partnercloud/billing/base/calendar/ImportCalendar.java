package io.partnercloud.billing.base.calendar;

import io.partnercloud.billing.base.announcement.Announce;
import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a year in the place of what is known of it, and tells the other services (ORG-2). */
@Service
public class ImportCalendar {
    private final WorkingCalendars calendars;
    private final Announce announce;
    private final Audit audit;

    ImportCalendar(WorkingCalendars calendars, Announce announce, Audit audit) {
        this.calendars = calendars;
        this.announce = announce;
        this.audit = audit;
    }

    @Transactional
    public void take(CalendarYear year) {
        var before = calendars.current().year(year.year()).orElse(null);
        calendars.replace(year);
        announce.announce(CalendarContract.set(year));
        audit.record("production-calendar.imported", "production-calendar:" + year.year(), null, before, year);
    }
}
