package io.partnercloud.support.timer;

import io.partnercloud.contracts.values.CalendarYearUnknown;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.support.calendar.LineHours;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the time of promises passes: around the clock, or while the line works by the calendar as it is known. */
public record Pace(LineHours hours, WorkingCalendar calendar) {
    /** What of the promise's time passes; nothing where a year in between is unknown (ORG-2): nobody is blamed for a guess. */
    Duration between(TimerPromise promise, Instant from, Instant to) {
        try {
            return promise.aroundTheClock() ? Duration.between(from, to) : hours.between(from, to, calendar);
        } catch (CalendarYearUnknown _) {
            return Duration.ZERO;
        }
    }

    /** When so much of it has passed; at once where nothing is left, null while a year in between is unknown (ORG-2). */
    @Nullable
    Instant after(TimerPromise promise, Instant from, Duration time) {
        if (!time.isPositive()) {
            return from;
        }
        try {
            return promise.aroundTheClock() ? from.plus(time) : hours.after(from, time, calendar);
        } catch (CalendarYearUnknown _) {
            return null;
        }
    }
}
