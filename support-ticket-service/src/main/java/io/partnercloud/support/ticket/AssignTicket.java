package io.partnercloud.support.ticket;

import io.partnercloud.platform.audit.Audit;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator gives a ticket to a colleague, or takes one over (TKT-5). */
@Service
public class AssignTicket {
    private final Tickets tickets;
    private final Audit audit;

    AssignTicket(Tickets tickets, Audit audit) {
        this.tickets = tickets;
        this.audit = audit;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket assign(UUID id, String operator, LongConsumer seen) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var assigned = tickets.save(ticket.assign(operator));
        audit.record("ticket.assigned", "ticket:" + assigned.request().number(), null, ticket.status(), operator);
        return assigned;
    }
}
