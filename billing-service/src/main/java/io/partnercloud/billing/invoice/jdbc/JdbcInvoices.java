package io.partnercloud.billing.invoice.jdbc;

import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.invoice.Invoice;
import io.partnercloud.billing.invoice.InvoiceFilter;
import io.partnercloud.billing.invoice.InvoiceLine;
import io.partnercloud.billing.invoice.InvoiceLists;
import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoice.InvoiceUnknown;
import io.partnercloud.billing.invoice.Invoices;
import io.partnercloud.billing.subscription.SubscriptionId;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the invoices and their lines. */
@Repository
@Transactional
class JdbcInvoices implements Invoices, InvoiceLists {
    private static final String OPEN = "status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')";

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "number", "issuedOn", "issued_on", "dueOn", "due_on", "total", "total", "status", "status");

    private final JdbcClient jdbc;
    private final JdbcTemplate inserts;
    private final NamedParameterJdbcTemplate updates;

    JdbcInvoices(JdbcClient jdbc, JdbcTemplate inserts, NamedParameterJdbcTemplate updates) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.updates = updates;
    }

    @Override
    public Invoice get(InvoiceNumber number) {
        return select("number = :number", Map.of("number", number.text())).stream()
                .findFirst()
                .orElseThrow(() -> new InvoiceUnknown(number));
    }

    @Override
    public List<Invoice> openOf(ClientId client) {
        return select("client_id = :client and " + OPEN + " order by due_on, number", Map.of("client", client.value()));
    }

    @Override
    public Map<ClientId, List<Invoice>> openOf(Collection<ClientId> clients) {
        var ids = clients.stream().map(ClientId::value).toArray(UUID[]::new);
        return select("client_id = any(:clients) and " + OPEN + " order by due_on, number", Map.of("clients", ids))
                .stream()
                .collect(Collectors.groupingBy(invoice -> invoice.bill().client()));
    }

    @Override
    public List<Invoice> openOf(SubscriptionId subscription) {
        return select(
                "subscription_id = :subscription and kind in ('FIRST', 'RECURRING') and " + OPEN
                        + " order by due_on, number",
                Map.of("subscription", subscription.value()));
    }

    @Override
    public Optional<Invoice> of(SubscriptionId subscription, LocalDate periodStart) {
        return select("""
                        subscription_id = :subscription and period_start = :start
                        and status <> 'CANCELLED' and kind in ('FIRST', 'RECURRING')
                        """, Map.of("subscription", subscription.value(), "start", periodStart)).stream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Invoice> of(PartnerScope scope, InvoiceFilter filter, PageQuery query) {
        return page("partner_id = :partner", Map.of("partner", scope.partner()), filter, query);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invoice> of(PartnerScope scope, InvoiceNumber number) {
        return select(
                        "number = :number and partner_id = :partner",
                        Map.of("number", number.text(), "partner", scope.partner()))
                .stream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Invoice> all(InvoiceFilter filter, PageQuery query) {
        return page("true", Map.of(), filter, query);
    }

    private Page<Invoice> page(String scope, Map<String, ?> scopeParameters, InvoiceFilter filter, PageQuery query) {
        var parameters = new HashMap<String, Object>(scopeParameters);
        var where = new StringBuilder(scope);
        if (filter.client() != null) {
            where.append(" and client_id = (select id from clients where login = :login)");
            parameters.put("login", filter.client().text());
        }
        if (filter.status() != null) {
            where.append(" and status = :status");
            parameters.put("status", filter.status());
        }
        var total = jdbc.sql("select count(*) from invoices where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", query.size());
        parameters.put("offset", query.offset());
        var order = query.sort().isEmpty() ? "issued_on desc, number desc" : query.orderBy(SORTABLE, "number desc");
        var items = select(where + " order by " + order + " limit :limit offset :offset", parameters);
        return Page.of(items, query, total);
    }

    private List<Invoice> select(String where, Map<String, ?> parameters) {
        var numbers = jdbc.sql("select number from invoices where " + where)
                .params(parameters)
                .query(String.class)
                .list();
        var lines = linesOf(numbers);
        return jdbc.sql("select * from invoices where " + where)
                .params(parameters)
                .query((row, _) -> InvoiceRows.invoice(
                        row, lines.getOrDefault(new InvoiceNumber(row.getString("number")), List.of())))
                .list();
    }

    private Map<InvoiceNumber, List<InvoiceLine>> linesOf(List<String> numbers) {
        return jdbc
                .sql("select * from invoice_lines where invoice = any(:numbers) order by invoice, position")
                .param("numbers", numbers.toArray(String[]::new))
                .query(InvoiceRows::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        InvoiceRows.Line::invoice, Collectors.mapping(InvoiceRows.Line::line, Collectors.toList())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Addressed> bills) {
        InvoiceInserts.insert(inserts, bills);
    }

    /** The columns in which the states differ. */
    private record Columns(
            String status,
            @Nullable LocalDate overdueSince,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate cancelledOn,
            @Nullable String cancelReason) {
        static Columns of(Invoice invoice) {
            return switch (invoice) {
                case Invoice.Issued _ -> new Columns("ISSUED", null, null, null, null);
                case Invoice.PartlyPaid _ -> new Columns("PARTLY_PAID", null, null, null, null);
                case Invoice.Overdue overdue -> new Columns("OVERDUE", overdue.since(), null, null, null);
                case Invoice.Paid paid -> new Columns("PAID", null, paid.paidOn(), null, null);
                case Invoice.Cancelled cancelled ->
                    new Columns(
                            "CANCELLED",
                            null,
                            null,
                            cancelled.on(),
                            cancelled.reason().name());
            };
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void saveAll(List<Invoice> changed) {
        var saved = updates.batchUpdate(
                """
                update invoices
                set status = :status, paid = :paid, paid_on = :paidOn,
                    overdue_since = coalesce(:overdueSince, overdue_since),
                    cancelled_on = :cancelledOn, cancel_reason = :cancelReason, version = version + 1
                where number = :number and version = :version
                """, changed.stream().map(JdbcInvoices::values).toArray(SqlParameterSource[]::new));
        for (var i = 0; i < saved.length; i++) {
            if (saved[i] != 1) {
                throw new OptimisticLockingFailureException(
                        "invoice " + changed.get(i).bill().number());
            }
        }
    }

    private static SqlParameterSource values(Invoice invoice) {
        var columns = Columns.of(invoice);
        return new MapSqlParameterSource()
                .addValue("status", columns.status)
                .addValue("paid", invoice.paid().amount())
                .addValue("paidOn", columns.paidOn, Types.DATE)
                .addValue("overdueSince", columns.overdueSince, Types.DATE)
                .addValue("cancelledOn", columns.cancelledOn, Types.DATE)
                .addValue("cancelReason", columns.cancelReason, Types.VARCHAR)
                .addValue("number", invoice.bill().number().text())
                .addValue("version", invoice.version());
    }

    @Override
    public List<InvoiceNumber> pastDue(LocalDate on, Optional<InvoiceNumber> after, int limit) {
        return numbers("due_on < :on and status in ('ISSUED', 'PARTLY_PAID')", on, after, limit);
    }

    @Override
    public long countPastDue(LocalDate on) {
        return jdbc.sql("select count(*) from invoices where due_on < :on and status in ('ISSUED', 'PARTLY_PAID')")
                .param("on", on)
                .query(Long.class)
                .single();
    }

    @Override
    public List<InvoiceNumber> lapsed(LocalDate on, Optional<InvoiceNumber> after, int limit) {
        return numbers("""
                period_end < :on and kind in ('FIRST', 'ONE_OFF') and status in ('ISSUED', 'OVERDUE') and paid = 0
                and not exists (select from allocations a where a.invoice = number)
                """, on, after, limit);
    }

    private List<InvoiceNumber> numbers(String where, LocalDate on, Optional<InvoiceNumber> after, int limit) {
        return jdbc.sql("select number from invoices where " + where
                        + " and number > :after order by number limit :limit")
                .param("on", on)
                .param("after", after.map(InvoiceNumber::text).orElse(""))
                .param("limit", limit)
                .query((row, _) -> new InvoiceNumber(row.getString("number")))
                .list();
    }
}
