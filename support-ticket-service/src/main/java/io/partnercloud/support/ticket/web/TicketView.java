package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.Asker;
import io.partnercloud.support.ticket.ListedTicket;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketQueue;
import io.partnercloud.support.ticket.TicketStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        @Nullable TicketQueue queue,
        @Nullable Instant answerDueAt,
        @Nullable Instant solutionDueAt,
        @Nullable Instant waitingSince,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate reopenableThrough,
        @Nullable UUID partner,
        @Nullable String partnerName,
        Asker askedBy,
        @Nullable String operator,
        @Nullable String operatorName,
        @Nullable List<MessageView> messages,
        @Nullable List<NoteView> notes,
        @Nullable List<TimerView> timers,
        @Nullable List<AttachmentView> attachments,
        @Nullable RatingView rating) {

    /** In a list. */
    static TicketView of(ListedTicket listed, Scope scope) {
        return of(listed, scope, Map.of(), null, null, null, null, null);
    }

    /** By itself. */
    static TicketView whole(
            Ticket ticket,
            Scope scope,
            Map<String, String> names,
            List<MessageView> messages,
            @Nullable List<NoteView> notes,
            @Nullable List<TimerView> timers,
            List<AttachmentView> attachments,
            @Nullable RatingView rating) {
        return of(
                new ListedTicket(ticket, null, null, null), scope, names, messages, notes, timers, attachments, rating);
    }

    private static TicketView of(
            ListedTicket listed,
            Scope scope,
            Map<String, String> names,
            @Nullable List<MessageView> messages,
            @Nullable List<NoteView> notes,
            @Nullable List<TimerView> timers,
            @Nullable List<AttachmentView> attachments,
            @Nullable RatingView rating) {
        var ticket = listed.ticket();
        var request = ticket.request();
        var closed = ticket instanceof Ticket.Closed done ? done : null;
        var seesAll = scope instanceof Operator;
        var operator = seesAll ? operator(ticket) : null;
        return new TicketView(
                request.id(),
                request.number().text(),
                request.login(),
                listed.clientName(),
                request.kind(),
                request.subject(),
                ticket.status(),
                request.openedAt(),
                seesAll ? request.queue() : null,
                request.answerDueAt(),
                request.solutionDueAt(),
                ticket instanceof Ticket.InProgress taken ? taken.waitingSince() : null,
                firstAnsweredAt(ticket),
                closed == null ? null : closed.closedAt(),
                closed == null ? null : closed.reopenableThrough(),
                seesAll ? request.partner() : null,
                seesAll ? listed.partnerName() : null,
                request.askedBy(),
                operator,
                operator == null ? null : nameOf(operator, names, listed),
                messages,
                notes,
                timers,
                attachments,
                rating);
    }

    private static @Nullable String nameOf(String operator, Map<String, String> names, ListedTicket listed) {
        var name = names.get(operator);
        return name != null ? name : listed.operatorName();
    }

    static @Nullable String operator(Ticket ticket) {
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
