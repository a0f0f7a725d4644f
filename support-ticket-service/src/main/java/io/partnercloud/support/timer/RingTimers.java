package io.partnercloud.support.timer;

import io.partnercloud.contracts.support.SupportEvent;
import io.partnercloud.contracts.support.TicketDueSoon;
import io.partnercloud.contracts.support.TicketOverdue;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of promises that are about to be broken, and of those that were, once each (TKT-2). */
@Service
public class RingTimers {
    private final TicketTimers timers;
    private final TimerRules rules;
    private final Outbox outbox;
    private final Clock clock;

    RingTimers(TicketTimers timers, TimerRules rules, Outbox outbox, Clock clock) {
        this.timers = timers;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch; how many there were. */
    @Transactional
    public int ring() {
        var rung = timers.ring(clock.instant(), rules.batch());
        List<SupportEvent> events = rung.stream().map(RingTimers::event).toList();
        outbox.appendAll(events);
        return events.size();
    }

    private static SupportEvent event(Rung rung) {
        return rung.late()
                ? new TicketOverdue(
                        rung.ticket(),
                        rung.number(),
                        rung.client(),
                        rung.login(),
                        rung.partner(),
                        rung.kind(),
                        rung.subject(),
                        rung.queue(),
                        rung.operator(),
                        rung.timer().name(),
                        rung.dueAt())
                : new TicketDueSoon(
                        rung.ticket(),
                        rung.number(),
                        rung.client(),
                        rung.login(),
                        rung.partner(),
                        rung.kind(),
                        rung.subject(),
                        rung.queue(),
                        rung.operator(),
                        rung.timer().name(),
                        rung.dueAt());
    }
}
