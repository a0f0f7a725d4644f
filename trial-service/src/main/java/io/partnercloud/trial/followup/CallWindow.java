package io.partnercloud.trial.followup;

import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.trial.account.TrialPeriod;
import java.time.LocalDate;

/** The dates between which a client is to be called, both included. */
record CallWindow(LocalDate opensOn, LocalDate dueOn) {

    /** TRL-7. A window without any working day moves to the next working day. */
    static CallWindow of(TrialPeriod trial, FollowUpRules.Window days, WorkingCalendar calendar) {
        var from = trial.day(days.from());
        var to = trial.day(days.to());
        if (from.datesUntil(to.plusDays(1)).anyMatch(calendar::isWorkingDay)) {
            return new CallWindow(from, to);
        }
        var next = calendar.after(to, 1);
        return new CallWindow(next, next);
    }
}
