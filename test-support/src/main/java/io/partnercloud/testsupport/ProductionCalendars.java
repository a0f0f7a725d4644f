package io.partnercloud.testsupport;

import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The production calendars that tests reckon with, written down from the government's decrees. */
public final class ProductionCalendars {
    private ProductionCalendars() {}

    /** 2026 and 2027; every other year is unknown. */
    public static WorkingCalendar known() {
        return WorkingCalendar.of(List.of(of2026(), of2027()));
    }

    /** Decree 1466 of 24.09.2025. */
    public static CalendarYear of2026() {
        return new CalendarYear(
                2026,
                days(2026, "01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31"),
                Set.of(),
                days(2026, "04-30 05-08 06-11 11-03"),
                "decree 1466 of 24.09.2025",
                true);
    }

    /** Decree 1187 of 17.09.2026: Saturday 20 February is worked, an hour less, in place of Monday 22. */
    public static CalendarYear of2027() {
        return new CalendarYear(
                2027,
                days(2027, "01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31"),
                days(2027, "02-20"),
                days(2027, "02-20 04-30 06-11 11-03"),
                "decree 1187 of 17.09.2026",
                true);
    }

    private static Set<LocalDate> days(int year, String monthDays) {
        return Stream.of(monthDays.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .collect(Collectors.toSet());
    }
}
