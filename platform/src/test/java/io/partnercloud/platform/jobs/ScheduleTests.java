package io.partnercloud.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTests {

    @ParameterizedTest
    @CsvSource({"2026-11-30, true", "2026-11-29, false", "2027-02-28, true", "2028-02-28, false", "2028-02-29, true"})
    void theLastDayOfAMonthFollowsTheCalendar(LocalDate date, boolean due) {
        assertThat(Schedule.lastDayOfMonth().isDue(date)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, true", "2026-12-20, true", "2026-11-21, false"})
    void aDayOfEachMonth(LocalDate date, boolean due) {
        assertThat(Schedule.monthlyOn(20).isDue(date)).isEqualTo(due);
        assertThat(Schedule.daily().isDue(date)).isTrue();
    }
}
