package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All tickets and their messages. */
public interface Tickets {
    /** What a new ticket is known by. */
    record Identity(UUID id, TicketNumber number) {}

    Identity next();

    void add(Ticket.Registered ticket);

    /** Open tickets whose first answer is due at a moment that could not be reckoned yet, by the moment they were asked. */
    Map<UUID, Instant> openWithoutDueMoment();

    /** Sets what could not be reckoned when the ticket was opened. */
    void setAnswerDue(UUID id, Instant at);

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
