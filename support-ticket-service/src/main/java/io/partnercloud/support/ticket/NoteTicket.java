package io.partnercloud.support.ticket;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator notes something for the colleagues, in whatever state the ticket is (TKT-5). Nobody else is told. */
@Service
public class NoteTicket {
    private final Tickets tickets;
    private final TicketNotes notes;
    private final Audit audit;
    private final Clock clock;

    NoteTicket(Tickets tickets, TicketNotes notes, Audit audit, Clock clock) {
        this.tickets = tickets;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Ticket note(UUID id, String operator, String text) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        notes.add(id, new TicketNote(operator, text, clock.instant()));
        audit.record("ticket.noted", "ticket:" + ticket.request().number(), null, null, null);
        return ticket;
    }
}
