package io.partnercloud.support.ticket;

import io.partnercloud.contracts.support.TicketAnswered;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.support.timer.KeepTime;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator answers a ticket; whoever asked is told by letter. */
@Service
public class AnswerTicket {
    private final Tickets tickets;
    private final KeepTime keepTime;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnswerTicket(Tickets tickets, KeepTime keepTime, Outbox outbox, Audit audit, Clock clock) {
        this.tickets = tickets;
        this.keepTime = keepTime;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket answer(UUID id, String operator, String text, LongConsumer seen) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var now = clock.instant();
        keepTime.answered(id, now);
        var answered = tickets.save(ticket.answer(operator, now));
        var request = answered.request();
        tickets.say(answered, new TicketMessage(TicketMessage.Side.SUPPORT, operator, text, now));
        outbox.append(new TicketAnswered(
                id,
                request.number().text(),
                request.client(),
                request.login(),
                request.partner(),
                request.kind().name(),
                request.subject(),
                request.askedBy().name(),
                text));
        audit.record("ticket.answered", "ticket:" + request.number(), null, ticket.status(), answered.status());
        return answered;
    }
}
