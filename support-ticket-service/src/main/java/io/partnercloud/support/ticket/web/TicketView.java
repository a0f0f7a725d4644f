package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.ListedTicket;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketMessage;
import io.partnercloud.support.ticket.TicketStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket; with its messages where one is asked for, with its client's name in lists. Whose it is and who works on it is
 * for operators.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketView(
        UUID id,
        String number,
        @Nullable ClientLogin client,
        @Nullable String clientName,
        TicketKind kind,
        String subject,
        TicketStatus status,
        Instant openedAt,
        @Nullable Instant answerDueAt,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate reopenableThrough,
        @Nullable UUID partner,
        @Nullable String partnerName,
        @Nullable String operator,
        @Nullable List<MessageView> messages) {

    /** In a list. */
    static TicketView of(ListedTicket listed, Scope scope) {
        return of(listed, scope, null);
    }

    /** By itself. */
    static TicketView of(Ticket ticket, Scope scope, List<TicketMessage> messages) {
        var views =
                messages.stream().map(message -> MessageView.of(message, scope)).toList();
        return of(new ListedTicket(ticket, null, null), scope, views);
    }

    private static TicketView of(ListedTicket listed, Scope scope, @Nullable List<MessageView> messages) {
        var ticket = listed.ticket();
        var request = ticket.request();
        var closed = ticket instanceof Ticket.Closed done ? done : null;
        var seesAll = scope instanceof Operator;
        return new TicketView(
                request.id(),
                request.number().text(),
                request.login(),
                listed.clientName(),
                request.kind(),
                request.subject(),
                ticket.status(),
                request.openedAt(),
                request.answerDueAt(),
                firstAnsweredAt(ticket),
                closed == null ? null : closed.closedAt(),
                closed == null ? null : closed.reopenableThrough(),
                seesAll ? request.partner() : null,
                seesAll ? listed.partnerName() : null,
                seesAll ? operator(ticket) : null,
                messages);
    }

    private static @Nullable String operator(Ticket ticket) {
        return switch (ticket) {
            case Ticket.Registered _ -> null;
            case Ticket.InProgress inProgress -> inProgress.operator();
            case Ticket.Closed closed -> closed.operator();
        };
    }

    private static @Nullable Instant firstAnsweredAt(Ticket ticket) {
        return switch (ticket) {
            case Ticket.Registered _ -> null;
            case Ticket.InProgress inProgress -> inProgress.firstAnsweredAt();
            case Ticket.Closed closed -> closed.firstAnsweredAt();
        };
    }
}
