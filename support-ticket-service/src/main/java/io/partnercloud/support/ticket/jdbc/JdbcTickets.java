package io.partnercloud.support.ticket.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketMessage;
import io.partnercloud.support.ticket.TicketNumber;
import io.partnercloud.support.ticket.Tickets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTickets implements Tickets {
    private static final Map<String, String> SORTABLE = Map.of(
            "number", "number",
            "openedAt", "opened_at",
            "answerDueAt", "answer_due_at",
            "status", "status",
            "client", "client_login");

    private static final String WISHES = """
            where (:partner::uuid is null or partner_id = :partner)
            and (:client::text is null or client_login = :client)
            and (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:text::text is null or number ilike :text or subject ilike :text)
            and (:unansweredSince::timestamptz is null or
                 (answer_due_at < :unansweredSince and first_answered_at is null and status <> 'CLOSED'))
            """;

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
                                             opened_at, opened_by, answer_due_at)
                        values (:id, :number, :kind, :client, :login, :partner, :subject, 'REGISTERED',
                                :openedAt, :openedBy, :answerDueAt)""")
                .param("id", request.id())
                .param("number", request.number().text())
                .param("kind", request.kind().name())
                .param("client", request.client())
                .param("login", request.login() == null ? null : request.login().text())
                .param("partner", request.partner())
                .param("subject", request.subject())
                .param("openedAt", Bind.at(request.openedAt()))
                .param("openedBy", request.openedBy())
                .param("answerDueAt", Bind.at(request.answerDueAt()))
                .update();
    }

    @Override
    public Map<UUID, Instant> openWithoutDueMoment() {
        Map<UUID, Instant> opened = new HashMap<>();
        jdbc.sql("select id, opened_at from tickets where answer_due_at is null and status <> 'CLOSED' for update")
                .query(Row.each(row -> opened.put(row.id("id"), row.instant("opened_at"))));
        return opened;
    }

    @Override
    public void setAnswerDue(UUID id, Instant at) {
        jdbc.sql("update tickets set answer_due_at = :at where id = :id and answer_due_at is null")
                .param("at", Bind.at(at))
                .param("id", id)
                .update();
    }

    @Override
    public Ticket save(Ticket ticket) {
        var columns = Columns.of(ticket);
        return jdbc.sql("""
                        update tickets
                        set status = :status, operator = :operator, first_answered_at = :firstAnsweredAt,
                            closed_at = :closedAt, reopenable_through = :reopenableThrough, version = version + 1
                        where id = :id and version = :version returning *""")
                .param("status", ticket.status().name())
                .param("operator", columns.operator())
                .param("firstAnsweredAt", Bind.at(columns.firstAnsweredAt()))
                .param("closedAt", Bind.at(columns.closedAt()))
                .param("reopenableThrough", columns.reopenableThrough())
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
                        insert into ticket_messages (ticket_id, partner_id, side, author, text, written_at)
                        values (:ticket, :partner, :side, :author, :text, :writtenAt)""")
                .param("ticket", ticket.request().id())
                .param("partner", ticket.request().partner())
                .param("side", message.side().name())
                .param("author", message.author())
                .param("text", message.text())
                .param("writtenAt", Bind.at(message.writtenAt()))
                .update();
    }

    @Override
    public Optional<Ticket> find(PartnerScope scope, UUID id) {
        return one("where id = :id and partner_id = :partner", id, scope.partner());
    }

    @Override
    public Optional<Ticket> findForUpdate(PartnerScope scope, UUID id) {
        return one("where id = :id and partner_id = :partner for update", id, scope.partner());
    }

    @Override
    public Optional<Ticket> find(UUID id) {
        return one("where id = :id", id, null);
    }

    @Override
    public Optional<Ticket> findForUpdate(UUID id) {
        return one("where id = :id for update", id, null);
    }

    private Optional<Ticket> one(String where, UUID id, @Nullable UUID partner) {
        return jdbc.sql("select * from tickets " + where)
                .param("id", id)
                .param("partner", partner)
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

    @Override
    public Page<Ticket> search(PartnerScope scope, Search search, PageQuery page) {
        return page(scope.partner(), search, page);
    }

    @Override
    public Page<Ticket> search(Search search, PageQuery page) {
        return page(null, search, page);
    }

    private Page<Ticket> page(@Nullable UUID partner, Search search, PageQuery page) {
        var order = page.orderBy(SORTABLE, "opened_at desc, number desc");
        var items = wishes(
                        "select * from tickets " + WISHES + "order by " + order + " limit :limit offset :offset",
                        partner,
                        search)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.as(TicketRow::ticket))
                .list();
        var total = wishes("select count(*) from tickets " + WISHES, partner, search)
                .query(Long.class)
                .single();
        return Page.of(items, page, total);
    }

    private StatementSpec wishes(String sql, @Nullable UUID partner, Search search) {
        return jdbc.sql(sql)
                .param("partner", partner)
                .param(
                        "client",
                        search.client() == null ? null : search.client().text())
                .param(
                        "status",
                        search.status() == null ? null : search.status().name())
                .param("kind", search.kind() == null ? null : search.kind().name())
                .param("text", contains(search.text()))
                .param("unansweredSince", Bind.at(search.unansweredSince()));
    }

    private static @Nullable String contains(@Nullable String wish) {
        return wish == null || wish.isBlank()
                ? null
                : "%" + wish.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** What differs from state to state. */
    private record Columns(
            @Nullable String operator,
            @Nullable Instant firstAnsweredAt,
            @Nullable Instant closedAt,
            @Nullable LocalDate reopenableThrough) {
        static Columns of(Ticket ticket) {
            return switch (ticket) {
                case Ticket.Registered _ -> new Columns(null, null, null, null);
                case Ticket.InProgress taken -> new Columns(taken.operator(), taken.firstAnsweredAt(), null, null);
                case Ticket.Closed closed ->
                    new Columns(
                            closed.operator(), closed.firstAnsweredAt(), closed.closedAt(), closed.reopenableThrough());
            };
        }
    }
}
