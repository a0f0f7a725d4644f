package io.partnercloud.support.ticket;

import io.partnercloud.contracts.support.TicketReopened;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.timer.KeepTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner or client reopens its closed ticket, within the days that TKT-1 gives; the operators are told. */
@Service
public class ReopenTicket {
    private final Tickets tickets;
    private final KeepTime keepTime;
    private final Outbox outbox;
    private final Clock clock;

    ReopenTicket(Tickets tickets, KeepTime keepTime, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.keepTime = keepTime;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket reopen(Scope scope, UUID id, LongConsumer seen) {
        var ticket = tickets.findForUpdate(scope, id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var open = ticket.reopen(LocalDate.now(clock));
        keepTime.unsolved(id, clock.instant());
        var reopened = tickets.save(open);
        var request = reopened.request();
        outbox.append(new TicketReopened(
                id,
                request.number().text(),
                request.client(),
                request.login(),
                request.partner(),
                request.kind().name(),
                request.subject(),
                Asker.of(scope).name()));
        return reopened;
    }
}
