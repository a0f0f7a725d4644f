package io.partnercloud.support.ticket;

import io.partnercloud.platform.audit.Audit;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator takes a ticket. */
@Service
public class TakeTicket {
    private final Tickets tickets;
    private final Audit audit;

    TakeTicket(Tickets tickets, Audit audit) {
        this.tickets = tickets;
        this.audit = audit;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket take(UUID id, String operator, LongConsumer seen) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var taken = tickets.save(ticket.take(operator));
        audit.record("ticket.taken", "ticket:" + taken.request().number(), null, ticket.status(), taken.status());
        return taken;
    }
}
