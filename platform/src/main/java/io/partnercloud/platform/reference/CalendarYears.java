package io.partnercloud.platform.reference;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.CalendarYearSet;
import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The production calendar as billing-service has told it so far (ORG-2): a dozen years, read whole. */
public final class CalendarYears implements TopicListener {
    private final JdbcClient jdbc;
    private final List<CalendarFollower> followers;

    CalendarYears(JdbcClient jdbc, List<CalendarFollower> followers) {
        this.jdbc = jdbc;
        this.followers = List.copyOf(followers);
    }

    /** A year that billing-service has not told yet is unknown in it. */
    public WorkingCalendar current() {
        return WorkingCalendar.of(jdbc.sql("select * from calendar_years")
                .query(CalendarYears::year)
                .list());
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof CalendarYearSet told) {
            keep(told.asYear());
            var calendar = current();
            followers.forEach(follower -> follower.calendarChanged(calendar, told.year()));
        }
    }

    private void keep(CalendarYear year) {
        jdbc.sql("""
                        insert into calendar_years (year, days_off, worked, shortened, source, confirmed)
                        values (:year, cast(string_to_array(:off, ' ') as date[]),
                                cast(string_to_array(:worked, ' ') as date[]),
                                cast(string_to_array(:shortened, ' ') as date[]), :source, :confirmed)
                        on conflict (year) do update
                           set days_off = excluded.days_off, worked = excluded.worked, shortened = excluded.shortened,
                               source = excluded.source, confirmed = excluded.confirmed, told_at = excluded.told_at
                        """)
                .param("year", year.year())
                .param("off", text(year.off()))
                .param("worked", text(year.worked()))
                .param("shortened", text(year.shortened()))
                .param("source", year.source())
                .param("confirmed", year.confirmed())
                .update();
    }

    private static String text(Collection<LocalDate> days) {
        return String.join(
                " ",
                CalendarYear.inOrder(days).stream().map(LocalDate::toString).toList());
    }

    private static CalendarYear year(ResultSet row, int number) throws SQLException {
        return new CalendarYear(
                row.getInt("year"),
                days(row.getArray("days_off")),
                days(row.getArray("worked")),
                days(row.getArray("shortened")),
                row.getString("source"),
                row.getBoolean("confirmed"));
    }

    private static Set<LocalDate> days(Array array) throws SQLException {
        var days = new HashSet<LocalDate>();
        Stream.of((Object[]) array.getArray()).forEach(day -> days.add(LocalDate.parse(day.toString())));
        return days;
    }
}
