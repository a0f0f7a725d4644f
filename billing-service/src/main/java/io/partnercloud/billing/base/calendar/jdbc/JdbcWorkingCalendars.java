package io.partnercloud.billing.base.calendar.jdbc;

import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the production calendar; a few dozen rows, read whole. */
@Repository
@Transactional
class JdbcWorkingCalendars implements WorkingCalendars {
    private final JdbcClient jdbc;

    JdbcWorkingCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Day(LocalDate day, String kind) {}

    private record Year(int number, String source, boolean confirmed) {
        CalendarYear with(List<Day> days) {
            return new CalendarYear(
                    number, of("OFF", days), of("WORKED", days), of("SHORTENED", days), source, confirmed);
        }
    }

    @Override
    public WorkingCalendar current() {
        var days = jdbc
                .sql("select day, kind from production_calendar_days")
                .query(Row.as(row -> new Day(row.day("day"), row.text("kind"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(day -> day.day.getYear()));
        var years = jdbc
                .sql("select year, source, confirmed from production_calendar_years")
                .query(Row.as(row -> new Year(row.integer("year"), row.text("source"), row.is("confirmed"))))
                .list()
                .stream()
                .map(year -> year.with(days.getOrDefault(year.number, List.of())))
                .toList();
        return WorkingCalendar.of(years);
    }

    private static Set<LocalDate> of(String kind, List<Day> days) {
        var dates = new HashSet<LocalDate>();
        days.stream().filter(day -> day.kind.equals(kind)).forEach(day -> dates.add(day.day));
        return dates;
    }

    @Override
    public void replace(CalendarYear year) {
        jdbc.sql("""
                        insert into production_calendar_years (year, source, confirmed) values (:year, :source, :confirmed)
                        on conflict (year) do update set source = excluded.source, confirmed = excluded.confirmed
                        """)
                .param("year", year.year())
                .param("source", year.source())
                .param("confirmed", year.confirmed())
                .update();
        jdbc.sql("delete from production_calendar_days where year = :year")
                .param("year", year.year())
                .update();
        Map.of("OFF", year.off(), "WORKED", year.worked(), "SHORTENED", year.shortened())
                .forEach((kind, days) -> days.forEach(day -> jdbc.sql(
                                "insert into production_calendar_days (day, year, kind) values (:day, :year, :kind)")
                        .param("day", day)
                        .param("year", year.year())
                        .param("kind", kind)
                        .update()));
    }
}
