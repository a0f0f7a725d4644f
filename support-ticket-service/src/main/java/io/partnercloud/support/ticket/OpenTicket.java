package io.partnercloud.support.ticket;

import io.partnercloud.contracts.support.TicketOpened;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.client.ClientAccount;
import io.partnercloud.support.client.Clients;
import io.partnercloud.support.timer.KeepTime;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner asks the support line, for itself or for one of its clients (CAB-3), or a client asks for its own account. */
@Service
public class OpenTicket {
    /** What is asked. */
    public record Question(@Nullable ClientLogin client, TicketKind kind, String subject, String text) {}

    private final Tickets tickets;
    private final Clients clients;
    private final Outbox outbox;
    private final KeepTime keepTime;
    private final Clock clock;

    OpenTicket(Tickets tickets, Clients clients, Outbox outbox, KeepTime keepTime, Clock clock) {
        this.tickets = tickets;
        this.clients = clients;
        this.outbox = outbox;
        this.keepTime = keepTime;
        this.clock = clock;
    }

    /** TKT-3: each kind checks what it needs at the start. */
    @Transactional
    public Ticket open(Scope scope, String person, Question question) {
        var asker = Asker.of(scope);
        var client = client(scope, question);
        check(asker, question.kind(), client);
        var now = clock.instant();
        var identity = tickets.next();
        var premium = client != null && client.premium();
        var request = new Ticket.Request(
                identity.id(),
                identity.number(),
                question.kind(),
                client == null ? null : client.id(),
                client == null ? null : client.login(),
                partner(scope, client),
                question.subject(),
                now,
                person,
                asker,
                TicketQueue.of(question.kind(), premium),
                null,
                null);
        var ticket = new Ticket.Registered(request, 0);
        tickets.add(ticket);
        keepTime.start(request.timed(), premium, now);
        tickets.say(ticket, new TicketMessage(TicketMessage.Side.ASKER, person, question.text(), now));
        outbox.append(new TicketOpened(
                request.id(),
                request.number().text(),
                request.client(),
                request.login(),
                request.partner(),
                request.kind().name(),
                request.subject(),
                question.text(),
                asker.name()));
        return tickets.again(ticket);
    }

    private @Nullable ClientAccount client(Scope scope, Question question) {
        var login = question.client();
        return switch (scope) {
            case PartnerScope partner ->
                login == null
                        ? null
                        : clients.of(partner, login).orElseThrow(() -> new TicketRefusal.ClientUnknown(login));
            case ClientScope(var account) -> own(account, login);
            case Operator _ -> throw new IllegalArgumentException("operators answer");
        };
    }

    /** A client may name itself, and nobody else. */
    private ClientAccount own(UUID account, @Nullable ClientLogin login) {
        var client = clients.find(account).orElseThrow(TicketRefusal.AccountUnknown::new);
        if (login != null && !login.equals(client.login())) {
            throw new TicketRefusal.ClientUnknown(login);
        }
        return client;
    }

    private static @Nullable UUID partner(Scope scope, @Nullable ClientAccount client) {
        return scope instanceof PartnerScope(var partner) ? partner : client == null ? null : client.partner();
    }

    private static void check(Asker asker, TicketKind kind, @Nullable ClientAccount client) {
        if (asker == Asker.CLIENT && kind.isForPartnersOnly()) {
            throw new TicketRefusal.ForPartnersOnly(kind);
        }
        if (client == null) {
            if (kind.needsClient()) {
                throw new TicketRefusal.ClientNeeded(kind);
            }
            return;
        }
        switch (kind) {
            case ITS_REGISTRATION -> { // CLI-6
                if (!client.isPaid()) {
                    throw new TicketRefusal.ItsOnlyForPaid(client.login(), client.status());
                }
            }
            // Their own checks come with their rules: consultations counted, claims and moves handed on.
            case QUESTION,
                    ATTRIBUTION_CLAIM,
                    MISSING_PAYOUT,
                    CONSULTATION,
                    BACKUP_ARCHIVE,
                    MOVE_UPDATE,
                    CHANGE_PARAMETERS,
                    OTHER -> {}
        }
    }
}
