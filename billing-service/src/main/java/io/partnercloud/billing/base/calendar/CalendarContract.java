package io.partnercloud.billing.base.calendar;

import io.partnercloud.billing.base.announcement.HeldFacts;
import io.partnercloud.billing.base.announcement.ReferenceFact;
import io.partnercloud.contracts.billing.CalendarYearSet;
import io.partnercloud.contracts.values.CalendarYear;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The production calendar as the other services hear of it (ORG-2). */
@Service
class CalendarContract implements HeldFacts {
    private final WorkingCalendars calendars;

    CalendarContract(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    static ReferenceFact set(CalendarYear year) {
        return new ReferenceFact("calendar-year:" + year.year(), CalendarYearSet.of(year));
    }

    @Override
    public List<ReferenceFact> held() {
        return calendars.current().years().values().stream()
                .sorted(Comparator.comparingInt(CalendarYear::year))
                .map(CalendarContract::set)
                .toList();
    }
}
