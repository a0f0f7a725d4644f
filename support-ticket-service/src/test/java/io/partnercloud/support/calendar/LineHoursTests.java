package io.partnercloud.support.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.CalendarYearUnknown;
import io.partnercloud.testsupport.ProductionCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineHoursTests {
    private final LineHours hours = new LineHours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    @ParameterizedTest // TKT-2: eight working hours
    @CsvSource({
        "2026-11-23T09:00:00+03:00, 2026-11-23T17:00:00+03:00", // Monday morning: the same day
        "2026-11-23T10:00:00+03:00, 2026-11-23T18:00:00+03:00", // to the last minute of the day
        "2026-11-23T16:00:00+03:00, 2026-11-24T15:00:00+03:00", // two hours today, six tomorrow
        "2026-11-23T03:00:00+03:00, 2026-11-23T17:00:00+03:00", // before the line opens
        "2026-11-23T23:00:00+03:00, 2026-11-24T17:00:00+03:00", // after it closed
        "2026-11-27T17:00:00+03:00, 2026-11-30T16:00:00+03:00", // over a weekend
        "2026-11-03T16:00:00+03:00, 2026-11-05T16:00:00+03:00", // a day shortened by an hour, then a public holiday
        "2027-02-19T17:00:00+03:00, 2027-02-20T16:00:00+03:00", // into a Saturday that is worked, shortened
        "2027-02-20T16:00:00+03:00, 2027-02-24T16:00:00+03:00" // Monday 22 is off in its place, and 23 is a holiday
    })
    void workingTimePassesOnlyWhileTheLineWorks(OffsetDateTime from, OffsetDateTime due) {
        assertThat(hours.after(from.toInstant(), Duration.ofHours(8), ProductionCalendars.known()))
                .isEqualTo(due.toInstant());
    }

    @Test
    void noTimeAtAllIsNow() {
        var now = Instant.parse("2026-11-23T07:30:00Z");

        assertThat(hours.after(now, Duration.ZERO, ProductionCalendars.known())).isEqualTo(now);
    }

    @Test // ORG-2
    void aYearThatIsNotKnownIsRefusedAndNeverEveryWeekday() {
        var lastEvening = Instant.parse("2027-12-30T14:00:00Z"); // an hour before the line closes; the 31st is off

        assertThatThrownBy(() -> hours.after(lastEvening, Duration.ofHours(8), ProductionCalendars.known()))
                .isInstanceOf(CalendarYearUnknown.class);
        assertThat(hours.after(lastEvening, Duration.ofHours(1), ProductionCalendars.known()))
                .isEqualTo(Instant.parse("2027-12-30T15:00:00Z"));
    }
}
