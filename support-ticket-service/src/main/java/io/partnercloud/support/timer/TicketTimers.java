package io.partnercloud.support.timer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The timers of all tickets. */
public interface TicketTimers {
    /** A timer with what has become of it; {@code version} of nothing: who changes it holds the ticket's lock. */
    record Kept(
            Timer timer,
            @Nullable Instant dueAt,
            @Nullable Instant warnedAt,
            @Nullable Instant breachedAt) {}

    /** The timer of an open ticket. */
    record OfTicket(UUID ticket, Timer timer) {}

    void add(TimedTicket ticket, Timer.Running timer, Pace pace);

    void save(UUID ticket, Timer timer, Pace pace);

    List<Kept> of(UUID ticket);

    /** Those of the client's open tickets, locked until the transaction ends. */
    List<OfTicket> openOf(UUID client);

    /** Those that run by the calendar and are due in that year or later, or at a moment not known yet; locked. */
    List<OfTicket> hangingOn(int year);

    /** Rings so many of those that are due to ring now, each once for the warning and once for the due moment. */
    List<Rung> ring(Instant now, int atMost);

    long toRing(Instant now);
}
