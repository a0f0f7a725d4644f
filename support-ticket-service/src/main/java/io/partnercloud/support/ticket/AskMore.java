package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.PartnerScope;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner adds a message to its ticket. */
@Service
public class AskMore {
    private final Tickets tickets;
    private final Clock clock;

    AskMore(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional
    public Ticket ask(PartnerScope scope, UUID id, String asker, String text) {
        var ticket = tickets.findForUpdate(scope, id)
                .orElseThrow(() -> new TicketRefusal.Unknown(id))
                .ask();
        tickets.say(ticket, new TicketMessage(TicketMessage.Side.ASKER, asker, text, clock.instant()));
        return tickets.save(ticket);
    }
}
