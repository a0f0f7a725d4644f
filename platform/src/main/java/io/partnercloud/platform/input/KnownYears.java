package io.partnercloud.platform.input;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The years that a date from outside may be in: all that business knows of, and far inside of what a database holds. */
final class KnownYears {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private KnownYears() {}

    static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** @throws DateTimeException for a date in another year */
    static <T extends TemporalAccessor> T checked(T time) {
        if (!contain(time.get(ChronoField.YEAR))) {
            throw new DateTimeException("a year from " + FIRST + " to " + LAST);
        }
        return time;
    }
}
