package io.partnercloud.support.ticket;

import io.partnercloud.contracts.support.TicketWaits;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.support.timer.KeepTime;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator asks whoever asked, and waits: the promises' time stands still until they answer (TKT-2). */
@Service
public class WaitForAsker {
    private final Tickets tickets;
    private final KeepTime keepTime;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    WaitForAsker(Tickets tickets, KeepTime keepTime, Outbox outbox, Audit audit, Clock clock) {
        this.tickets = tickets;
        this.keepTime = keepTime;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket ask(UUID id, String operator, String text, LongConsumer seen) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var now = clock.instant();
        var asking = ticket.waitForAsker(operator, now);
        keepTime.paused(id, now);
        var waiting = tickets.save(asking);
        var request = waiting.request();
        tickets.say(waiting, new TicketMessage(TicketMessage.Side.SUPPORT, operator, text, now));
        outbox.append(new TicketWaits(
                id,
                request.number().text(),
                request.client(),
                request.login(),
                request.partner(),
                request.kind().name(),
                request.subject(),
                request.askedBy().name(),
                text));
        audit.record("ticket.waits", "ticket:" + request.number(), null, ticket.status(), waiting.status());
        return waiting;
    }

    /** The operator has learned it otherwise, or goes on without. */
    @Transactional
    public Ticket goOn(UUID id, LongConsumer seen) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var goingOn = ticket.goOn();
        keepTime.resumed(id, clock.instant());
        var saved = tickets.save(goingOn);
        audit.record("ticket.goes-on", "ticket:" + saved.request().number(), null, ticket.status(), saved.status());
        return saved;
    }
}
