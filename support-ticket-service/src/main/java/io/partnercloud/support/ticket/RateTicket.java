package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.Scope;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever asked says how well a closed ticket was answered (TKT-5); a later word replaces the earlier one. */
@Service
public class RateTicket {
    private final Tickets tickets;
    private final Clock clock;

    RateTicket(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional
    public Ticket rate(Scope scope, UUID id, String person, int score, @Nullable String comment) {
        var ticket = tickets.findForUpdate(scope, id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        if (!(ticket instanceof Ticket.Closed closed)) {
            throw new TicketRefusal.NotClosed(ticket.request().number());
        }
        tickets.rate(closed, new TicketRating(score, comment, person, clock.instant()));
        return closed;
    }
}
