package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.jdbc.Constraint;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcInvoices implements Invoices {
    private static final String PAST_DUE = "due_on < :on and status in ('ISSUED', 'PARTLY_PAID')";
    private static final String LAPSED = """
            period_end < :on and kind in ('FIRST', 'ONE_OFF') and status in ('ISSUED', 'OVERDUE') and paid = 0
            and not exists (select from allocations a where a.invoice = number)
            """;
    private static final String OPEN = "status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')";

    private final JdbcClient jdbc;
    private final JdbcTemplate inserts;
    private final NamedParameterJdbcTemplate updates;
    private final NumberedInvoices invoices;

    JdbcInvoices(JdbcClient jdbc, JdbcTemplate inserts, NamedParameterJdbcTemplate updates, NumberedInvoices invoices) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.updates = updates;
        this.invoices = invoices;
    }

    @Override
    public Invoice get(InvoiceNumber number) {
        return select("number = :number", Map.of("number", number.text())).stream()
                .findFirst()
                .orElseThrow(() -> new InvoiceRefusal.Unknown(number));
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
    public Optional<Invoice> lateOf(SubscriptionId subscription, LocalDate today) {
        return openOf(subscription).stream()
                .filter(open -> today.isAfter(open.bill().dueOn()))
                .findFirst();
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

    private List<Invoice> select(String where, Map<String, ?> parameters) {
        return invoices.read(jdbc.sql("select number from invoices where " + where)
                .params(parameters)
                .query(String.class)
                .list());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Addressed> bills) {
        try {
            InvoiceInserts.insert(inserts, bills);
        } catch (DataIntegrityViolationException e) { // the list was read while it was being taken back
            if (Constraint.broken(e, "an_invoice_is_priced_by_a_list_that_stays")) {
                throw new InvoiceRefusal.PricesWithdrawn();
            }
            throw e;
        }
    }

    /** The columns in which the states differ. */
    private record Columns(
            String status,
            @Nullable LocalDate overdueSince,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate cancelledOn,
            @Nullable String cancelReason,
            @Nullable LocalDate writtenOffOn) {
        static Columns of(Invoice invoice) {
            return switch (invoice) {
                case Invoice.Issued _ -> new Columns("ISSUED", null, null, null, null, null);
                case Invoice.PartlyPaid _ -> new Columns("PARTLY_PAID", null, null, null, null, null);
                case Invoice.Overdue overdue -> new Columns("OVERDUE", overdue.since(), null, null, null, null);
                case Invoice.Paid paid -> new Columns("PAID", null, paid.paidOn(), null, null, null);
                case Invoice.Cancelled cancelled ->
                    new Columns(
                            "CANCELLED",
                            null,
                            null,
                            cancelled.on(),
                            cancelled.reason().name(),
                            null);
                case Invoice.WrittenOff gone -> new Columns("WRITTEN_OFF", null, null, null, null, gone.on());
            };
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Invoice invoice) {
        saveAll(List.of(invoice));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void saveAll(List<Invoice> changed) {
        var saved = updates.batchUpdate(
                """
                update invoices
                set status = :status, paid = :paid, paid_on = :paidOn,
                    overdue_since = coalesce(:overdueSince, overdue_since),
                    cancelled_on = :cancelledOn, cancel_reason = :cancelReason, written_off_on = :writtenOffOn,
                    recognised = case when :status = 'WRITTEN_OFF' then 'WHOLLY' else recognised end, version = version + 1
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
                .addValue("writtenOffOn", columns.writtenOffOn, Types.DATE)
                .addValue("number", invoice.bill().number().text())
                .addValue("version", invoice.version());
    }

    @Override
    public List<InvoiceNumber> pastDue(LocalDate on, Optional<InvoiceNumber> after, int limit) {
        return numbers(PAST_DUE, on, after, limit);
    }

    @Override
    public long countPastDue(LocalDate on) {
        return count(PAST_DUE, on);
    }

    @Override
    public List<InvoiceNumber> lapsed(LocalDate on, Optional<InvoiceNumber> after, int limit) {
        return numbers(LAPSED, on, after, limit);
    }

    @Override
    public long countLapsed(LocalDate on) {
        return count(LAPSED, on);
    }

    private long count(String where, LocalDate on) {
        return jdbc.sql("select count(*) from invoices where " + where)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    private List<InvoiceNumber> numbers(String where, LocalDate on, Optional<InvoiceNumber> after, int limit) {
        return jdbc.sql("select number from invoices where " + where
                        + " and number > :after order by number limit :limit")
                .param("on", on)
                .param("after", after.map(InvoiceNumber::text).orElse(""))
                .param("limit", limit)
                .query(Row.as(row -> row.text("number", InvoiceNumber::new)))
                .list();
    }
}
