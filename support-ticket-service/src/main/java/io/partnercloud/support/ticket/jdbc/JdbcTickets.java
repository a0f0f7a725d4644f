package io.partnercloud.support.ticket.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketMessage;
import io.partnercloud.support.ticket.TicketNumber;
import io.partnercloud.support.ticket.TicketQueue;
import io.partnercloud.support.ticket.TicketRating;
import io.partnercloud.support.ticket.Tickets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTickets implements Tickets {
    private final JdbcClient jdbc;

    JdbcTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Identity next() {
        return jdbc.sql("select uuidv7() as id, nextval('ticket_numbers') as number")
                .query(Row.as(row -> new Identity(row.id("id"), TicketNumber.of(row.number("number")))))
                .single();
    }

    @Override
    public void add(Ticket.Registered ticket) {
        var request = ticket.request();
        jdbc.sql("""
                        insert into tickets (id, number, kind, client_id, client_login, partner_id, subject, status,
                                             opened_at, opened_by, asked_by, queue)
                        values (:id, :number, :kind, :client, :login, :partner, :subject, 'REGISTERED',
                                :openedAt, :openedBy, :askedBy, :queue)""")
                .param("id", request.id())
                .param("number", request.number().text())
                .param("kind", request.kind().name())
                .param("client", request.client())
                .param("login", request.login() == null ? null : request.login().text())
                .param("partner", request.partner())
                .param("subject", request.subject())
                .param("openedAt", Bind.at(request.openedAt()))
                .param("openedBy", request.openedBy())
                .param("askedBy", request.askedBy().name())
                .param("queue", request.queue().name())
                .update();
    }

    @Override
    public void moveToLine(UUID client, TicketQueue line) {
        jdbc.sql("""
                        update tickets set queue = :line, version = version + 1
                         where client_id = :client and status <> 'CLOSED' and queue in ('LINE', 'PREMIUM') and queue <> :line""").param("line", line.name()).param("client", client).update();
    }

    @Override
    public Ticket again(Ticket ticket) {
        return jdbc.sql("select * from tickets where id = :id")
                .param("id", ticket.request().id())
                .query(Row.as(TicketRow::ticket))
                .single();
    }

    @Override
    public Ticket save(Ticket ticket) {
        var columns = Columns.of(ticket);
        return jdbc.sql("""
                        update tickets
                        set status = :status, operator = :operator, first_answered_at = :firstAnsweredAt,
                            closed_at = :closedAt, reopenable_through = :reopenableThrough,
                            waiting_since = :waitingSince, version = version + 1
                        where id = :id and version = :version returning *""")
                .param("status", ticket.status().name())
                .param("operator", columns.operator())
                .param("firstAnsweredAt", Bind.at(columns.firstAnsweredAt()))
                .param("closedAt", Bind.at(columns.closedAt()))
                .param("reopenableThrough", columns.reopenableThrough())
                .param("waitingSince", Bind.at(columns.waitingSince()))
                .param("id", ticket.request().id())
                .param("version", ticket.version())
                .query(Row.as(TicketRow::ticket))
                .optional()
                .orElseThrow(() -> new OptimisticLockingFailureException(
                        "ticket " + ticket.request().number()));
    }

    @Override
    public void say(Ticket ticket, TicketMessage message) {
        jdbc.sql("""
                        insert into ticket_messages (ticket_id, partner_id, client_id, side, author, text, written_at)
                        values (:ticket, :partner, :client, :side, :author, :text, :writtenAt)""")
                .param("ticket", ticket.request().id())
                .param("partner", ticket.request().partner())
                .param("client", ticket.request().seenByClient())
                .param("side", message.side().name())
                .param("author", message.author())
                .param("text", message.text())
                .param("writtenAt", Bind.at(message.writtenAt()))
                .update();
    }

    @Override
    public void rate(Ticket.Closed ticket, TicketRating rating) {
        jdbc.sql("""
                        insert into ticket_ratings (ticket_id, partner_id, client_id, score, comment, rated_by, rated_at)
                        values (:ticket, :partner, :client, :score, :comment, :ratedBy, :ratedAt)
                        on conflict (ticket_id) do update
                        set score = excluded.score, comment = excluded.comment, rated_by = excluded.rated_by,
                            rated_at = excluded.rated_at""")
                .param("ticket", ticket.request().id())
                .param("partner", ticket.request().partner())
                .param("client", ticket.request().seenByClient())
                .param("score", rating.score())
                .param("comment", rating.comment())
                .param("ratedBy", rating.ratedBy())
                .param("ratedAt", Bind.at(rating.ratedAt()))
                .update();
    }

    @Override
    public Optional<TicketRating> rating(UUID ticket) {
        return jdbc.sql("select * from ticket_ratings where ticket_id = :ticket")
                .param("ticket", ticket)
                .query(Row.as(TicketRow::rating))
                .optional();
    }

    @Override
    public Optional<Ticket> find(Scope scope, UUID id) {
        return one(Where.inScope(scope, "tickets").and("id = :id", "id", id), "");
    }

    @Override
    public Optional<Ticket> findForUpdate(Scope scope, UUID id) {
        return one(Where.inScope(scope, "tickets").and("id = :id", "id", id), " for update");
    }

    @Override
    public Optional<Ticket> findForUpdate(UUID id) {
        return one(Where.of("id = :id", "id", id), " for update");
    }

    private Optional<Ticket> one(Where where, String locking) {
        return jdbc.sql("select * from tickets" + where.sql() + locking)
                .params(where.params())
                .query(Row.as(TicketRow::ticket))
                .optional();
    }

    @Override
    public List<TicketMessage> messages(UUID ticket) {
        return jdbc.sql("select * from ticket_messages where ticket_id = :ticket order by position")
                .param("ticket", ticket)
                .query(Row.as(TicketRow::message))
                .list();
    }

    /** What differs from state to state. */
    private record Columns(
            @Nullable String operator,
            @Nullable Instant firstAnsweredAt,
            @Nullable Instant closedAt,
            @Nullable LocalDate reopenableThrough,
            @Nullable Instant waitingSince) {
        static Columns of(Ticket ticket) {
            return switch (ticket) {
                case Ticket.Registered _ -> new Columns(null, null, null, null, null);
                case Ticket.InProgress taken ->
                    new Columns(taken.operator(), taken.firstAnsweredAt(), null, null, taken.waitingSince());
                case Ticket.Closed closed ->
                    new Columns(
                            closed.operator(),
                            closed.firstAnsweredAt(),
                            closed.closedAt(),
                            closed.reopenableThrough(),
                            null);
            };
        }
    }
}
