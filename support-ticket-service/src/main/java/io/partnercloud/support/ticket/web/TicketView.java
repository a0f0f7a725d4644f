package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket; with its messages where one is asked for, without in lists. {@code operator} and {@code partner} are for operators only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketView(
        UUID id,
        String number,
        @Nullable ClientLogin client,
        TicketKind kind,
        String subject,
        TicketStatus status,
        Instant openedAt,
        @Nullable Instant answerDueAt,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate reopenableThrough,
        @Nullable UUID partner,
        @Nullable String operator,
        @Nullable List<MessageView> messages) {

    static TicketView forPartner(Ticket ticket, @Nullable List<MessageView> messages) {
        return of(ticket, null, null, messages);
    }

    static TicketView forOperator(Ticket ticket, @Nullable List<MessageView> messages) {
        var operator =
                switch (ticket) {
                    case Ticket.Registered _ -> null;
                    case Ticket.InProgress inProgress -> inProgress.operator();
                    case Ticket.Closed closed -> closed.operator();
                };
        return of(ticket, ticket.request().partner(), operator, messages);
    }

    private static TicketView of(
            Ticket ticket, @Nullable UUID partner, @Nullable String operator, @Nullable List<MessageView> messages) {
        var request = ticket.request();
        var closed = ticket instanceof Ticket.Closed done ? done : null;
        return new TicketView(
                request.id(),
                request.number().text(),
                request.login(),
                request.kind(),
                request.subject(),
                ticket.status(),
                request.openedAt(),
                request.answerDueAt(),
                firstAnsweredAt(ticket),
                closed == null ? null : closed.closedAt(),
                closed == null ? null : closed.reopenableThrough(),
                partner,
                operator,
                messages);
    }

    private static @Nullable Instant firstAnsweredAt(Ticket ticket) {
        return switch (ticket) {
            case Ticket.Registered _ -> null;
            case Ticket.InProgress inProgress -> inProgress.firstAnsweredAt();
            case Ticket.Closed closed -> closed.firstAnsweredAt();
        };
    }
}
