package io.partnercloud.billing.base.calendar.web;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The file is not a year of the production calendar in the xmlcalendar format. */
public final class CalendarUnreadable extends Refusal {
    CalendarUnreadable(Exception cause) {
        super(Kind.MALFORMED, "calendar_unreadable", Map.of());
        initCause(cause);
    }
}
