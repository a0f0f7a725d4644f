package io.partnercloud.billing.base.calendar;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The production calendar has no data for a year that something needs. */
public final class CalendarYearUnknown extends Refusal {
    CalendarYearUnknown(int year) {
        super(Kind.RULE, "calendar_year_unknown", Map.of("year", String.valueOf(year)));
    }
}
