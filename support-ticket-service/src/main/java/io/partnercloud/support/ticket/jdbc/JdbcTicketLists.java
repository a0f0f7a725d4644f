package io.partnercloud.support.ticket.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.support.ticket.ListedTicket;
import io.partnercloud.support.ticket.TicketFilter;
import io.partnercloud.support.ticket.TicketLists;
import io.partnercloud.support.ticket.TicketMessage;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTicketLists implements TicketLists {
    private static final String SELECT = """
            select tickets.*, (select name from clients where clients.id = tickets.client_id) as client_name,
                   (select name from partners where partners.id = tickets.partner_id) as partner_name,
                   (select name from people where people.subject = tickets.operator) as operator_name
              from tickets
            """;
    private static final String DUE_BEFORE = "tickets.status <> 'CLOSED' and tickets.due_at < :";
    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "number", "tickets.number",
                    "openedAt", "tickets.opened_at",
                    "answerDueAt", "tickets.answer_due_at",
                    "dueAt", "tickets.due_at",
                    "status", "tickets.status",
                    "client", "tickets.client_login"),
            "tickets.number",
            PageQuery.Sort.descending("openedAt"));

    private static final ListOrder AS_SAID =
            new ListOrder(Map.of("at", "m.position"), "m.position", PageQuery.Sort.ascending("at"));

    private final ListReader lists;
    private final Clock clock;

    JdbcTicketLists(ListReader lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Listing<ListedTicket> of(Scope scope, TicketFilter filter, PageQuery query) {
        requireOperator(scope, "queue", filter.queue());
        requireOperator(scope, "operator", filter.operator());
        var client = filter.client();
        var isLate = Boolean.TRUE.equals(filter.overdue());
        var where = Where.inScope(scope, "tickets", filter.partner())
                .and("tickets.client_login = :client", "client", client == null ? null : client.text())
                .andWord("tickets.status", filter.status())
                .andWord("tickets.kind", filter.kind())
                .and("tickets.id in (select search_tickets(:text))", "text", words(filter.q()))
                .and(DUE_BEFORE + "now", "now", isLate ? Bind.at(clock.instant()) : null)
                .and(DUE_BEFORE + "dueBefore", "dueBefore", Bind.at(filter.dueBefore()))
                .andWord("tickets.queue", filter.queue())
                .and("tickets.operator = :operator", "operator", filter.operator())
                .and("(tickets.waiting_since is not null) = :waiting", "waiting", filter.waiting());
        return lists.read(
                ListSql.of(SELECT, where, ORDER),
                query,
                Row.as(row -> new ListedTicket(
                        TicketRow.ticket(row),
                        row.textOrNull("client_name"),
                        row.textOrNull("partner_name"),
                        row.textOrNull("operator_name"))));
    }

    @Override
    public Listing<TicketMessage> messages(UUID ticket, PageQuery query) {
        var where = Where.of("m.ticket_id = :ticket", "ticket", ticket);
        return lists.read(
                ListSql.of("select m.* from ticket_messages m", where, AS_SAID), query, Row.as(TicketRow::message));
    }

    private static void requireOperator(Scope scope, String filter, @Nullable Object value) {
        if (value != null && !(scope instanceof Operator)) {
            throw InvalidParameter.of(filter, "operators_only", value.toString());
        }
    }

    private static @Nullable String words(@Nullable String wish) {
        return wish == null || wish.isBlank() ? null : wish.strip();
    }
}
