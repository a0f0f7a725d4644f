package io.partnercloud.billing.act.jdbc;

import io.partnercloud.billing.TimeOrderedId;
import io.partnercloud.billing.act.ActLine;
import io.partnercloud.billing.act.ActLine.Reason;
import io.partnercloud.billing.act.DueLine;
import io.partnercloud.billing.act.LinesToRecognise;
import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is on no act yet. Each source is a statement of its own; what a run is cut by is all of them together. */
@Repository
@Transactional
class JdbcLinesToRecognise implements LinesToRecognise {
    private static final String PAID = """
            from invoices i join invoice_lines l on l.invoice = i.number
            where i.status = 'PAID' and i.recognised <> 'WHOLLY' and i.paid_on <= :on
              and (l.to_on is null or l.to_on <= :on)
              and not exists (select from act_lines a where a.invoice_line = l.id)
            """;
    private static final String CREDITED = """
            from credits c join credit_lines l on l.credit_id = c.id
            where not c.recognised and c.credited_on <= :on and l.to_on <= :on
              and not exists (select from act_lines a where a.credit_line = l.id)
            """;
    private static final String WITHDRAWN = """
            from invoices i join invoice_lines o on o.invoice = i.number join act_lines l on l.invoice_line = o.id
            where i.status = 'CANCELLED' and i.recognised <> 'NOT' and i.cancelled_on <= :on
              and not exists (select from act_lines a where a.takes_back = l.id)
            """;
    private static final String CLIENTS = """
            (select client_id from (select i.client_id %s union select c.client_id %s union select i.client_id %s) as due
             where not exists (select from acts a where a.client_id = due.client_id
                                 and a.month = date_trunc('month', :on::date)))
            """.formatted(PAID, CREDITED, WITHDRAWN);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLinesToRecognise(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Stretch> stretches(LocalDate monthEnd, int clients) {
        return jdbc.sql("""
                        select min(client_id::text)::uuid as first, max(client_id::text)::uuid as last, count(*) as clients
                        from (select client_id, (row_number() over (order by client_id) - 1) / :clients as stretch
                              from %s as due) as numbered
                        group by stretch order by stretch
                        """.formatted(CLIENTS))
                .param("on", monthEnd)
                .param("clients", clients)
                .query((row, _) -> new Stretch(client(row, "first"), client(row, "last"), row.getInt("clients")))
                .list();
    }

    @Override
    public List<ClientId> clients(LocalDate monthEnd, ClientId first, ClientId last) {
        return jdbc.sql("select client_id from " + CLIENTS
                        + " as due where client_id between :first and :last order by client_id")
                .param("on", monthEnd)
                .param("first", first.value())
                .param("last", last.value())
                .query((row, _) -> client(row, "client_id"))
                .list();
    }

    @Override
    public List<DueLine> ofPaidInvoices(Collection<ClientId> clients, LocalDate monthEnd) {
        return lines(
                "select l.*, i.client_id, i.legal_entity " + PAID
                        + " and i.client_id = any(:clients) order by i.number, l.position",
                clients,
                monthEnd,
                row -> dueLine(row, amount(row), new Reason.Paid(invoice(row), id(row))));
    }

    @Override
    public List<DueLine> ofCredits(Collection<ClientId> clients, LocalDate monthEnd) {
        return lines(
                "select l.*, c.client_id, (select code from legal_entities where role = 'PROVIDER') as legal_entity "
                        + CREDITED + " and c.client_id = any(:clients) order by c.number, l.position",
                clients,
                monthEnd,
                row -> dueLine(row, amount(row), new Reason.Credited(id(row))));
    }

    @Override
    public List<DueLine> ofCancelledInvoices(Collection<ClientId> clients, LocalDate monthEnd) {
        return lines(
                "select l.*, i.client_id, i.legal_entity " + WITHDRAWN
                        + " and i.client_id = any(:clients) order by i.number, o.position",
                clients,
                monthEnd,
                row -> dueLine(row, amount(row).negated(), new Reason.Withdrawn(invoice(row), id(row))));
    }

    private interface Read {
        DueLine line(ResultSet row) throws SQLException;
    }

    private List<DueLine> lines(String select, Collection<ClientId> clients, LocalDate monthEnd, Read read) {
        return jdbc.sql(select)
                .param("on", monthEnd)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query((row, _) -> read.line(row))
                .list();
    }

    private DueLine dueLine(ResultSet row, Money amount, Reason reason) throws SQLException {
        var line = ActLineRows.read(row, TimeOrderedId.at(clock.instant()), amount, reason);
        return new DueLine(client(row, "client_id"), row.getString("legal_entity"), line);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recognised(Collection<ActLine> lines) {
        jdbc.sql("""
                        update invoices i
                        set recognised = case
                            when status = 'CANCELLED' then 'NOT'
                            when exists (select from invoice_lines l where l.invoice = i.number
                                           and not exists (select from act_lines a where a.invoice_line = l.id)) then 'PARTLY'
                            else 'WHOLLY' end
                        where i.number = any(:invoices)
                        """).param("invoices", invoices(lines)).update();
        jdbc.sql("""
                        update credits c
                        set recognised = not exists (select from credit_lines l where l.credit_id = c.id
                                           and not exists (select from act_lines a where a.credit_line = l.id))
                        where c.id in (select l.credit_id from credit_lines l where l.id = any(:lines))
                        """).param("lines", creditLines(lines)).update();
    }

    private static String[] invoices(Collection<ActLine> lines) {
        return lines.stream()
                .flatMap(line -> switch (line.reason()) {
                    case Reason.Paid paid -> Stream.of(paid.invoice().text());
                    case Reason.Withdrawn withdrawn ->
                        Stream.of(withdrawn.invoice().text());
                    case Reason.Credited _ -> Stream.empty();
                })
                .distinct()
                .toArray(String[]::new);
    }

    private static UUID[] creditLines(Collection<ActLine> lines) {
        return lines.stream()
                .flatMap(line ->
                        line.reason() instanceof Reason.Credited(var credited) ? Stream.of(credited) : Stream.empty())
                .toArray(UUID[]::new);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Money amount(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("amount"));
    }

    private static InvoiceNumber invoice(ResultSet row) throws SQLException {
        return new InvoiceNumber(row.getString("invoice"));
    }

    private static ClientId client(ResultSet row, String column) throws SQLException {
        return new ClientId(row.getObject(column, UUID.class));
    }
}
