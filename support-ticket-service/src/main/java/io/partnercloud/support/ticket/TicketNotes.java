package io.partnercloud.support.ticket;

import java.util.List;
import java.util.UUID;

/** The notes of all tickets; only ever added. */
public interface TicketNotes {
    void add(UUID ticket, TicketNote note);

    /** In the order in which they were written. */
    List<TicketNote> of(UUID ticket);
}
