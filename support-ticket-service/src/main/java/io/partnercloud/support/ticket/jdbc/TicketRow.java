package io.partnercloud.support.ticket.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketMessage;
import io.partnercloud.support.ticket.TicketNumber;
import io.partnercloud.support.ticket.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows of {@code tickets} and {@code ticket_messages} read. */
final class TicketRow {
    private TicketRow() {}

    static Ticket ticket(ResultSet row, int number) throws SQLException {
        var request = request(row);
        var version = row.getLong("version");
        return switch (TicketStatus.valueOf(row.getString("status"))) {
            case REGISTERED -> new Ticket.Registered(request, version);
            case IN_PROGRESS ->
                new Ticket.InProgress(
                        request, row.getString("operator"), instantOrNull(row, "first_answered_at"), version);
            case CLOSED ->
                new Ticket.Closed(
                        request,
                        row.getString("operator"),
                        instantOrNull(row, "first_answered_at"),
                        instant(row, "closed_at"),
                        row.getObject("reopenable_through", LocalDate.class),
                        version);
        };
    }

    private static Ticket.Request request(ResultSet row) throws SQLException {
        var login = row.getString("client_login");
        return new Ticket.Request(
                row.getObject("id", UUID.class),
                new TicketNumber(row.getString("number")),
                TicketKind.valueOf(row.getString("kind")),
                row.getObject("client_id", UUID.class),
                login == null ? null : new ClientLogin(login),
                row.getObject("partner_id", UUID.class),
                row.getString("subject"),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                instant(row, "answer_due_at"));
    }

    static TicketMessage message(ResultSet row, int number) throws SQLException {
        return new TicketMessage(
                TicketMessage.Side.valueOf(row.getString("side")),
                row.getString("author"),
                row.getString("text"),
                instant(row, "written_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
