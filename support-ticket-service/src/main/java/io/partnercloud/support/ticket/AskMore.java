package io.partnercloud.support.ticket;

import io.partnercloud.contracts.support.TicketMessageAdded;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.timer.KeepTime;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner or client says more in its ticket; the operators are told. */
@Service
public class AskMore {
    private final Tickets tickets;
    private final KeepTime keepTime;
    private final Outbox outbox;
    private final Clock clock;

    AskMore(Tickets tickets, KeepTime keepTime, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.keepTime = keepTime;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Ticket ask(Scope scope, UUID id, String person, String text) {
        var ticket = tickets.findForUpdate(scope, id)
                .orElseThrow(() -> new TicketRefusal.Unknown(id))
                .ask();
        var now = clock.instant();
        keepTime.resumed(id, now);
        tickets.say(ticket, new TicketMessage(TicketMessage.Side.ASKER, person, text, now));
        var request = ticket.request();
        outbox.append(new TicketMessageAdded(
                id,
                request.number().text(),
                request.client(),
                request.login(),
                request.partner(),
                request.kind().name(),
                request.subject(),
                text,
                Asker.of(scope).name()));
        return tickets.save(ticket);
    }
}
