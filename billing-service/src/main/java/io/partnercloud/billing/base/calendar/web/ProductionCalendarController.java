package io.partnercloud.billing.base.calendar.web;

import io.partnercloud.billing.base.calendar.ImportCalendar;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators keep the production calendar up to date. */
@RestController
@RequestMapping("/api/admin/production-calendar")
class ProductionCalendarController {
    private final ImportCalendar importCalendar;

    ProductionCalendarController(ImportCalendar importCalendar) {
        this.importCalendar = importCalendar;
    }

    /** What is now known of the year. */
    record CalendarYearView(int year, List<LocalDate> off, List<LocalDate> worked, List<LocalDate> shortened) {}

    @Operation(summary = "Replace a year of the production calendar")
    @PutMapping(consumes = {"application/xml", "text/xml"})
    CalendarYearView importXml(Operator operator, @RequestBody byte[] xml) {
        var year = new XmlCalendarReader().read(xml);
        importCalendar.take(year);
        return new CalendarYearView(year.year(), sorted(year.off()), sorted(year.worked()), sorted(year.shortened()));
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }
}
