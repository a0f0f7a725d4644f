package io.partnercloud.support.timer.schedule;

import io.partnercloud.platform.settle.PendingWork;
import io.partnercloud.support.timer.TicketTimers;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Timers that are due now keep a sandbox day from ending (OPS-4). */
@Component
class TimersToRing implements PendingWork {
    private final TicketTimers timers;
    private final Clock clock;

    TimersToRing(TicketTimers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "timers";
    }

    @Override
    @Transactional(readOnly = true)
    public long due() {
        return timers.toRing(clock.instant());
    }
}
