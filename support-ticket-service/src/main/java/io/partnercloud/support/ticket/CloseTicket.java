package io.partnercloud.support.ticket;

import io.partnercloud.contracts.support.TicketClosed;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.support.timer.KeepTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator closes a ticket; whoever asked is told by letter, and until when it can be reopened (TKT-1). */
@Service
public class CloseTicket {
    private final Tickets tickets;
    private final KeepTime keepTime;
    private final Outbox outbox;
    private final Audit audit;
    private final SupportRules rules;
    private final Clock clock;

    CloseTicket(Tickets tickets, KeepTime keepTime, Outbox outbox, Audit audit, SupportRules rules, Clock clock) {
        this.tickets = tickets;
        this.keepTime = keepTime;
        this.outbox = outbox;
        this.audit = audit;
        this.rules = rules;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Ticket close(UUID id, LongConsumer seen) {
        var ticket = tickets.findForUpdate(id).orElseThrow(() -> new TicketRefusal.Unknown(id));
        seen.accept(ticket.version());
        var through = rules.reopenableThrough(LocalDate.now(clock));
        var now = clock.instant();
        var done = ticket.close(now, through);
        keepTime.solved(id, now);
        var closed = tickets.save(done);
        var request = closed.request();
        outbox.append(new TicketClosed(
                id,
                request.number().text(),
                request.client(),
                request.login(),
                request.partner(),
                request.kind().name(),
                request.subject(),
                request.askedBy().name(),
                through));
        audit.record("ticket.closed", "ticket:" + request.number(), null, ticket.status(), closed.status());
        return closed;
    }
}
