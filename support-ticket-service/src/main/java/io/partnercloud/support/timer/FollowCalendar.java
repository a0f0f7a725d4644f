package io.partnercloud.support.timer;

import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.reference.CalendarFollower;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reckons anew when promises are due whose year's days have become known, or others than before (TKT-2, ORG-2). */
@Service
class FollowCalendar implements CalendarFollower {
    private final TicketTimers timers;
    private final TimerRules rules;

    FollowCalendar(TicketTimers timers, TimerRules rules) {
        this.timers = timers;
        this.rules = rules;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void calendarChanged(WorkingCalendar calendar, int year) {
        var pace = rules.pace(calendar);
        timers.hangingOn(year).forEach(open -> timers.save(open.ticket(), open.timer(), pace));
    }
}
