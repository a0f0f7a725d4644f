package io.partnercloud.trial.followup;

import static io.partnercloud.trial.account.TestAccounts.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.trial.account.TrialPeriod;
import io.partnercloud.trial.followup.FollowUpRules.Window;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRL-5, TRL-6, TRL-7. */
class CallWindowTests {
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(2026, 2027),
            Set.of(date("2026-12-31"), date("2027-01-01"), date("2027-01-04")),
            Set.of(date("2026-12-26")));

    @ParameterizedTest(name = "a trial from {0}, days {1} to {2}")
    @CsvSource({
        // Tuesday: Wednesday and Thursday
        "2026-11-24, 2, 3, 2026-11-25, 2026-11-26",
        // Thursday: Friday and Saturday, one working day is enough
        "2026-11-26, 2, 3, 2026-11-27, 2026-11-28",
        // Friday: the whole weekend, so Monday
        "2026-11-27, 2, 3, 2026-11-30, 2026-11-30",
        // Friday before a worked Saturday: stays
        "2026-12-25, 2, 3, 2026-12-26, 2026-12-27",
        // over the holidays: the 31st and the 1st are off, then a weekend and another day off
        "2026-12-30, 2, 3, 2027-01-05, 2027-01-05",
        // sales: Friday to Sunday
        "2026-11-24, 11, 13, 2026-12-04, 2026-12-06"
    })
    void aWindowWithoutAWorkingDayMovesToTheNextOne(
            LocalDate startsOn, int from, int to, LocalDate opensOn, LocalDate dueOn) {
        var trial = new TrialPeriod(startsOn, startsOn.plusDays(13));

        assertThat(CallWindow.of(trial, new Window(from, to), CALENDAR)).isEqualTo(new CallWindow(opensOn, dueOn));
    }

    @Test
    void aYearWithoutATableIsAnErrorAndNotAYearOfWorkingDays() {
        assertThatThrownBy(() -> CALENDAR.isWorking(date("2028-01-03")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2028");
    }
}
