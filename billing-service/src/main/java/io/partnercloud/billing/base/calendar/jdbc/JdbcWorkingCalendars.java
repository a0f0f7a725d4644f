package io.partnercloud.billing.base.calendar.jdbc;

import io.partnercloud.billing.base.calendar.CalendarYear;
import io.partnercloud.billing.base.calendar.WorkingCalendar;
import io.partnercloud.billing.base.calendar.WorkingCalendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Override
    public WorkingCalendar current() {
        var days = new HashMap<Integer, List<Day>>();
        jdbc.sql("select year from production_calendar_years")
                .query(Integer.class)
                .list()
                .forEach(year -> days.put(year, new ArrayList<>()));
        jdbc.sql("select day, kind from production_calendar_days")
                .query((row, _) -> new Day(row.getObject("day", LocalDate.class), row.getString("kind")))
                .list()
                .forEach(day ->
                        days.getOrDefault(day.day.getYear(), new ArrayList<>()).add(day));
        var years = new HashMap<Integer, CalendarYear>();
        days.forEach((year, ofYear) -> years.put(
                year, new CalendarYear(year, of("OFF", ofYear), of("WORKED", ofYear), of("SHORTENED", ofYear))));
        return new WorkingCalendar(years);
    }

    private static Set<LocalDate> of(String kind, List<Day> days) {
        var dates = new HashSet<LocalDate>();
        days.stream().filter(day -> day.kind.equals(kind)).forEach(day -> dates.add(day.day));
        return dates;
    }

    @Override
    public void replace(CalendarYear year, String source) {
        jdbc.sql("""
                        insert into production_calendar_years (year, source) values (:year, :source)
                        on conflict (year) do update set source = excluded.source
                        """).param("year", year.year()).param("source", source).update();
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
