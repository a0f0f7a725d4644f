package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.PartnerScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner reopens its closed ticket, within the days that TKT-1 gives. */
@Service
public class ReopenTicket {
    private final Tickets tickets;
    private final Clock clock;

    ReopenTicket(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket reopen(PartnerScope scope, UUID id, LongConsumer seen) {
        var ticket = tickets.findForUpdate(scope, id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        return tickets.save(ticket.reopen(LocalDate.now(clock)));
    }
}
