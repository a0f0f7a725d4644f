package io.partnercloud.trial.followup;

import static io.partnercloud.trial.account.TestAccounts.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.CalendarYearUnknown;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.testsupport.ProductionCalendars;
import io.partnercloud.trial.account.TrialPeriod;
import io.partnercloud.trial.followup.FollowUpRules.Window;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRL-5, TRL-6, TRL-7. */
class CallWindowTests {
    private static final WorkingCalendar CALENDAR = ProductionCalendars.known();

    @ParameterizedTest(name = "a trial from {0}, days {1} to {2}")
    @CsvSource({
        // Tuesday: Wednesday and Thursday
        "2026-11-24, 2, 3, 2026-11-25, 2026-11-26",
        // Thursday: Friday and Saturday, one working day is enough
        "2026-11-26, 2, 3, 2026-11-27, 2026-11-28",
        // Friday: the whole weekend, so Monday
        "2026-11-27, 2, 3, 2026-11-30, 2026-11-30",
        // Friday before a worked Saturday, 20 February 2027: stays
        "2027-02-19, 2, 3, 2027-02-20, 2027-02-21",
        // Saturday: Sunday 21 and Monday 22, which is off in its place, and 23 is a holiday
        "2027-02-20, 2, 3, 2027-02-24, 2027-02-24",
        // over the holidays: 31 December to 10 January are off
        "2026-12-30, 2, 3, 2027-01-11, 2027-01-11",
        // sales: Friday to Sunday
        "2026-11-24, 11, 13, 2026-12-04, 2026-12-06"
    })
    void aWindowWithoutAWorkingDayMovesToTheNextOne(
            LocalDate startsOn, int from, int to, LocalDate opensOn, LocalDate dueOn) {
        var trial = new TrialPeriod(startsOn, startsOn.plusDays(13));

        assertThat(CallWindow.of(trial, new Window(from, to), CALENDAR)).isEqualTo(new CallWindow(opensOn, dueOn));
    }

    @Test
    void aYearThatIsNotKnownIsRefusedAndNotAYearOfWorkingDays() {
        var trial = new TrialPeriod(date("2027-12-31"), date("2028-01-13"));

        assertThatThrownBy(() -> CallWindow.of(trial, new Window(2, 3), CALENDAR))
                .isInstanceOf(CalendarYearUnknown.class)
                .hasMessageContaining("2028");
    }
}
