package io.partnercloud.billing.base.calendar.web;

import io.partnercloud.billing.base.calendar.ImportCalendar;
import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.CalendarYearUnknown;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operators keep the production calendar up to date. */
@RestController
@Tag(name = "Production calendar", description = "Working days and days off.")
@RequestMapping("/api/admin/production-calendar")
class ProductionCalendarController {
    private final ImportCalendar importCalendar;
    private final WorkingCalendars calendars;

    ProductionCalendarController(ImportCalendar importCalendar, WorkingCalendars calendars) {
        this.importCalendar = importCalendar;
        this.calendars = calendars;
    }

    /** What is known of the year; one that is not {@code confirmed} is a guess (ORG-2). */
    record CalendarYearView(
            int year,
            boolean confirmed,
            String source,
            List<LocalDate> off,
            List<LocalDate> worked,
            List<LocalDate> shortened) {
        static CalendarYearView of(CalendarYear year) {
            return new CalendarYearView(
                    year.year(),
                    year.confirmed(),
                    year.source(),
                    CalendarYear.inOrder(year.off()),
                    CalendarYear.inOrder(year.worked()),
                    CalendarYear.inOrder(year.shortened()));
        }
    }

    @Operation(summary = "Read a year of the production calendar")
    @GetMapping
    CalendarYearView year(Operator operator, @RequestParam int year) {
        return calendars
                .current()
                .year(year)
                .map(CalendarYearView::of)
                .orElseThrow(() -> new CalendarYearUnknown(year));
    }

    /** With {@code confirmed=false} the year is a guess: it is reckoned with, and operators see what hangs on it. */
    @Operation(summary = "Replace a year of the production calendar")
    @PutMapping(consumes = {"application/xml", "text/xml"})
    CalendarYearView importXml(
            Operator operator, @RequestParam(defaultValue = "true") boolean confirmed, @RequestBody byte[] xml) {
        var year = new XmlCalendarReader().read(xml, confirmed);
        importCalendar.take(year);
        return CalendarYearView.of(year);
    }
}
