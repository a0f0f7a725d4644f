package io.partnercloud.billing.base.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ORG-2: says of a day reckoned in working days whether it hangs on a year that nobody has confirmed. */
@Service
public class GuessedYears {
    private final WorkingCalendars calendars;

    GuessedYears(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Whether one of the days between these, both included, is of such a year. */
    @Transactional(readOnly = true)
    public boolean touch(LocalDate from, LocalDate to) {
        return calendars.current().isGuess(from, to);
    }

    /** The same of the day that comes so many working days after that one. */
    @Transactional(readOnly = true)
    public boolean touch(LocalDate from, int workingDays) {
        var calendar = calendars.current();
        return calendar.isGuess(from, calendar.after(from, workingDays));
    }
}
