package io.partnercloud.support.ticket.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.support.ticket.Asker;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketMessage;
import io.partnercloud.support.ticket.TicketNumber;
import io.partnercloud.support.ticket.TicketQueue;
import io.partnercloud.support.ticket.TicketRating;
import io.partnercloud.support.ticket.TicketStatus;

/** How rows of {@code tickets} and {@code ticket_messages} read. */
final class TicketRow {
    private TicketRow() {}

    static Ticket ticket(Row row) {
        var request = request(row);
        var version = row.number("version");
        return switch (row.word("status", TicketStatus.class)) {
            case REGISTERED -> new Ticket.Registered(request, version);
            case IN_PROGRESS ->
                new Ticket.InProgress(
                        request,
                        row.text("operator"),
                        row.instantOrNull("first_answered_at"),
                        row.instantOrNull("waiting_since"),
                        version);
            case CLOSED ->
                new Ticket.Closed(
                        request,
                        row.text("operator"),
                        row.instantOrNull("first_answered_at"),
                        row.instant("closed_at"),
                        row.day("reopenable_through"),
                        version);
        };
    }

    private static Ticket.Request request(Row row) {
        return new Ticket.Request(
                row.id("id"),
                row.text("number", TicketNumber::new),
                row.word("kind", TicketKind.class),
                row.idOrNull("client_id"),
                row.textOrNull("client_login", ClientLogin::new),
                row.idOrNull("partner_id"),
                row.text("subject"),
                row.instant("opened_at"),
                row.text("opened_by"),
                row.word("asked_by", Asker.class),
                row.word("queue", TicketQueue.class),
                row.instantOrNull("answer_due_at"),
                row.instantOrNull("solution_due_at"));
    }

    static TicketRating rating(Row row) {
        return new TicketRating(
                row.integer("score"), row.textOrNull("comment"), row.text("rated_by"), row.instant("rated_at"));
    }

    static TicketMessage message(Row row) {
        return new TicketMessage(
                row.word("side", TicketMessage.Side.class),
                row.text("author"),
                row.text("text"),
                row.instant("written_at"));
    }
}
