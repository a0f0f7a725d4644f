package io.partnercloud.trial.account;

import static io.partnercloud.trial.account.TestAccounts.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRL-4: the day of provisioning is day 1, the trial ends at midnight after its last day, Moscow time. */
class TrialPeriodTests {
    @ParameterizedTest(name = "provisioned at {0} for {1} days")
    @CsvSource({
        // an ordinary day; Moscow is three hours ahead of UTC
        "2026-11-24T09:00:00Z, 14, 2026-11-24, 2026-12-07",
        // the last second before midnight in Moscow, and midnight itself
        "2026-11-24T20:59:59Z, 14, 2026-11-24, 2026-12-07",
        "2026-11-24T21:00:00Z, 14, 2026-11-25, 2026-12-08",
        // month ends
        "2027-01-31T10:00:00Z, 14, 2027-01-31, 2027-02-13",
        "2026-12-18T10:00:00Z, 14, 2026-12-18, 2026-12-31",
        "2026-12-19T10:00:00Z, 14, 2026-12-19, 2027-01-01",
        // February with and without a 29th
        "2028-02-16T10:00:00Z, 14, 2028-02-16, 2028-02-29",
        "2028-02-29T10:00:00Z, 14, 2028-02-29, 2028-03-13",
        "2027-02-16T10:00:00Z, 14, 2027-02-16, 2027-03-01",
        "2028-02-28T21:00:00Z, 14, 2028-02-29, 2028-03-13",
        // a partner's own use
        "2026-11-24T09:00:00Z, 30, 2026-11-24, 2026-12-23",
        "2028-02-01T09:00:00Z, 30, 2028-02-01, 2028-03-01"
    })
    void itsDaysAreCountedInMoscow(Instant moment, int days, LocalDate startsOn, LocalDate endsOn) {
        assertThat(TrialPeriod.provisionedAt(moment, days)).isEqualTo(new TrialPeriod(startsOn, endsOn));
    }

    @Test
    void itIsOverFromTheMidnightAfterItsLastDay() {
        var trial = new TrialPeriod(date("2026-11-24"), date("2026-12-07"));

        assertThat(trial.isOver(date("2026-12-07"))).isFalse();
        assertThat(trial.isOver(date("2026-12-08"))).isTrue();
    }

    @Test
    void itsDaysHaveNumbers() {
        var trial = new TrialPeriod(date("2028-02-20"), date("2028-03-04"));

        assertThat(trial.day(1)).isEqualTo("2028-02-20");
        assertThat(trial.day(11)).isEqualTo("2028-03-01");
    }
}
