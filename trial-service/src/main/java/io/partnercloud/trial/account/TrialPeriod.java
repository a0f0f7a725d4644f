package io.partnercloud.trial.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a trial, both ends included: the day of provisioning is day 1 (TRL-4). All are Moscow dates. */
public record TrialPeriod(LocalDate startsOn, LocalDate endsOn) {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    public TrialPeriod {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a trial ends before it starts: " + startsOn + " to " + endsOn);
        }
    }

    /** The trial of an account provisioned at that moment. */
    public static TrialPeriod provisionedAt(Instant moment, int days) {
        var first = LocalDate.ofInstant(moment, MOSCOW);
        return new TrialPeriod(first, first.plusDays(days - 1L));
    }

    /** The date of the n-th day; {@code day(1)} is the day of provisioning. */
    public LocalDate day(int number) {
        return startsOn.plusDays(number - 1L);
    }

    /** True from the midnight after the last day on. */
    public boolean isOver(LocalDate date) {
        return date.isAfter(endsOn);
    }
}
