package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tickets and their messages. */
public interface Tickets {
    /** What a new ticket is known by. */
    record Identity(UUID id, TicketNumber number) {}

    Identity next();

    void add(Ticket.Registered ticket);

    /** Moves the client's open tickets to the line of its level, from the other one. */
    void moveToLine(UUID client, TicketQueue line);

    /** The ticket as it is kept: what was promised for it may be due at another moment than before. */
    Ticket again(Ticket ticket);

    /** Saves the new state and returns it with its new version. */
    Ticket save(Ticket ticket);

    /** Adds a message to the ticket. */
    void say(Ticket ticket, TicketMessage message);

    /** Whoever asked may say how it was answered. */
    void rate(Ticket.Closed ticket, TicketRating rating);

    Optional<TicketRating> rating(UUID ticket);

    /** A ticket that the caller may see; another's is unknown (PRT-11). */
    Optional<Ticket> find(Scope scope, UUID id);

    /** The same, locked until the transaction ends. */
    Optional<Ticket> findForUpdate(Scope scope, UUID id);

    Optional<Ticket> findForUpdate(UUID id);

    /** In the order in which they were written. */
    List<TicketMessage> messages(UUID ticket);
}
