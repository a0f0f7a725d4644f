package io.partnercloud.trial.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.trial.followup.WorkingCalendar;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTableTests {
    private static WorkingCalendar shipped() throws IOException {
        return new TrialConfiguration().workingCalendar();
    }

    @Test
    void theYear2026HasItsOfficialNumberOfWorkingDays() throws IOException {
        var calendar = shipped();

        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(calendar::isWorking))
                .hasSize(247);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, true",
        "2026-11-04, false",
        "2026-12-30, true",
        "2026-12-31, false",
        "2027-01-08, false",
        "2027-01-11, true",
        "2027-05-03, false",
        "2027-06-14, false"
    })
    void itKnowsTheHolidays(LocalDate date, boolean isWorking) throws IOException {
        assertThat(shipped().isWorking(date)).isEqualTo(isWorking);
    }

    @Test
    void aLineItDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> CalendarTable.read("year 2026\nfree 2026-01-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
