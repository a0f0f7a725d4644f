package io.partnercloud.support.timer;

import io.partnercloud.platform.reference.CalendarYears;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the timers of a ticket with what happens to it (TKT-2), in the transaction of whatever happens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeepTime {
    private final TicketTimers timers;
    private final TimerRules rules;
    private final CalendarYears calendarYears;
    private final Clock clock;

    KeepTime(TicketTimers timers, TimerRules rules, CalendarYears calendarYears, Clock clock) {
        this.timers = timers;
        this.rules = rules;
        this.calendarYears = calendarYears;
        this.clock = clock;
    }

    public void start(TimedTicket ticket, boolean premium, Instant at) {
        var pace = pace();
        for (var kind : TimerKind.values()) {
            timers.add(ticket, Timer.start(kind, rules.promise(kind, premium), at), pace);
        }
    }

    /** The asker was answered: the first answer is given, and the solution's time runs again if it was waited for the asker. */
    public void answered(UUID ticket, Instant at) {
        var pace = pace();
        change(ticket, pace, timer -> timer.kind() == TimerKind.FIRST_ANSWER ? timer.meet(at, pace) : timer.resume(at));
    }

    /** The asker is asked. */
    public void paused(UUID ticket, Instant at) {
        var pace = pace();
        change(ticket, pace, timer -> timer.pause(at, pace));
    }

    /** The asker said something, or is not waited for any more. */
    public void resumed(UUID ticket, Instant at) {
        change(ticket, pace(), timer -> timer.resume(at));
    }

    /** It is solved; whoever was never answered before has the solution for an answer. */
    public void solved(UUID ticket, Instant at) {
        var pace = pace();
        change(ticket, pace, timer -> timer.meet(at, pace));
    }

    /** It was not solved: the solution's time goes on. */
    public void unsolved(UUID ticket, Instant at) {
        change(ticket, pace(), timer -> timer.kind() == TimerKind.SOLUTION ? timer.again(at) : timer);
    }

    /** The client's level is another: all its open tickets are promised what it gives. */
    public void levelChanged(UUID client, boolean premium) {
        var pace = pace();
        var now = clock.instant();
        for (var open : timers.openOf(client)) {
            var promise = rules.promise(open.timer().kind(), premium);
            var changed = open.timer().promise(promise, now, pace);
            if (!changed.equals(open.timer())) {
                timers.save(open.ticket(), changed, pace);
            }
        }
    }

    /** A ticket's timers, and how much of each is used now. */
    public Map<TicketTimers.Kept, Duration> used(UUID ticket) {
        var pace = pace();
        var now = clock.instant();
        var used = new LinkedHashMap<TicketTimers.Kept, Duration>();
        timers.of(ticket).forEach(kept -> used.put(kept, kept.timer().usedAt(now, pace)));
        return used;
    }

    private void change(UUID ticket, Pace pace, UnaryOperator<Timer> to) {
        for (var kept : timers.of(ticket)) {
            var changed = to.apply(kept.timer());
            if (!changed.equals(kept.timer())) {
                timers.save(ticket, changed, pace);
            }
        }
    }

    private Pace pace() {
        return rules.pace(calendarYears.current());
    }
}
