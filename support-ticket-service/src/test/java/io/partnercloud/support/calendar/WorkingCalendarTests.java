package io.partnercloud.support.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {
    private final WorkingCalendar calendar = new WorkingCalendar(
            ZoneId.of("Europe/Moscow"),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            Set.of(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 12, 31)),
            Set.of(LocalDate.of(2026, 11, 7)));

    @ParameterizedTest // TKT-2: eight working hours
    @CsvSource({
        "2026-11-23T09:00:00+03:00, 2026-11-23T17:00:00+03:00", // Monday morning: the same day
        "2026-11-23T10:00:00+03:00, 2026-11-23T18:00:00+03:00", // to the last minute of the day
        "2026-11-23T16:00:00+03:00, 2026-11-24T15:00:00+03:00", // two hours today, six tomorrow
        "2026-11-23T03:00:00+03:00, 2026-11-23T17:00:00+03:00", // before the line opens
        "2026-11-23T23:00:00+03:00, 2026-11-24T17:00:00+03:00", // after it closed
        "2026-11-27T17:00:00+03:00, 2026-11-30T16:00:00+03:00", // over a weekend
        "2026-11-03T17:00:00+03:00, 2026-11-05T16:00:00+03:00", // over a public holiday
        "2026-11-06T17:00:00+03:00, 2026-11-07T16:00:00+03:00" // into a Saturday that is worked
    })
    void workingTimePassesOnlyWhileTheLineWorks(OffsetDateTime from, OffsetDateTime due) {
        assertThat(calendar.after(from.toInstant(), Duration.ofHours(8))).isEqualTo(due.toInstant());
    }

    @Test
    void noTimeAtAllIsNow() {
        var now = Instant.parse("2026-11-23T07:30:00Z");

        assertThat(calendar.after(now, Duration.ZERO)).isEqualTo(now);
    }
}
