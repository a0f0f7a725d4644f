package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRange;
import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.documents.act.ActLine.Reason;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.LineToRecognise;
import io.partnercloud.billing.documents.act.LinesToRecognise;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is on no act yet: each of the {@link Sources} is a statement of its own; what a run is cut by is all of them together. */
@Repository
@Transactional
class JdbcLinesToRecognise implements LinesToRecognise {
    private static final String PROVIDER = "(select code from legal_entities where role = 'PROVIDER') as legal_entity";

    /** Days of a month that has its act already change that one. */
    private static final String CREDITS = """
            select due.*, earlier.number as corrects, latest.number as latest
            from (select c.*, %s from credited_lines_to_recognise(:on) c where c.client_id = any(:clients)) due
            left join acts earlier on earlier.client_id = due.client_id and earlier.legal_entity = due.legal_entity
                and earlier.corrects is null and earlier.month = date_trunc('month', due.from_on)
            left join lateral (
                select a.number from acts a
                where a.client_id = due.client_id and a.legal_entity = due.legal_entity and a.corrects is null
                order by a.month desc limit 1) latest on true
            order by credit, position
            """.formatted(PROVIDER);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLinesToRecognise(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ClientRange> ranges(LocalDate monthEnd, int clients) {
        return jdbc.sql("""
                        select min(client_id::text)::uuid as first, max(client_id::text)::uuid as last, count(*) as clients
                        from (select client_id, (row_number() over (order by client_id) - 1) / :clients as range_of_clients
                              from clients_to_get_an_act(:on)) as numbered
                        group by range_of_clients order by range_of_clients
                        """)
                .param("on", monthEnd)
                .param("clients", clients)
                .query(Row.as(
                        row -> new ClientRange(client(row, "first"), client(row, "last"), row.integer("clients"))))
                .list();
    }

    @Override
    public List<ClientId> clients(LocalDate monthEnd, ClientId first, ClientId last) {
        return jdbc.sql("""
                        select client_id from clients_to_get_an_act(:on)
                        where client_id between :first and :last order by client_id
                        """)
                .param("on", monthEnd)
                .param("first", first.value())
                .param("last", last.value())
                .query(Row.as(row -> client(row, "client_id")))
                .list();
    }

    @Override
    public List<LineToRecognise> ofInvoices(Collection<ClientId> clients, LocalDate monthEnd) {
        var whole =
                read("""
                        select * from whole_lines_to_recognise(:on)
                        where client_id = any(:clients) order by invoice collate "C", position
                        """, clients, monthEnd, row -> line(row, amount(row), new Reason.Invoiced(invoice(row), id(row))));
        var parts =
                read("""
                        select *, sum(to_on - from_on + 1) over (partition by id order by from_on) as days
                        from parts_to_recognise(:on)
                        where client_id = any(:clients) order by invoice collate "C", position, from_on
                        """, clients, monthEnd, row -> line(row, part(row), new Reason.Invoiced(invoice(row), id(row))));
        return Stream.concat(whole.stream(), parts.stream()).toList();
    }

    /** INV-3: each rounded so that all parts of a line add up to it. */
    private static Money part(Row row) {
        var all = row.integer("all_days");
        var through = row.integer("known_days") + row.integer("days");
        var before = through - Math.toIntExact(ChronoUnit.DAYS.between(row.day("from_on"), row.day("to_on"))) - 1;
        return amount(row).share(through, all).minus(amount(row).share(before, all));
    }

    @Override
    public List<Use> ofUsedDays(Collection<ClientId> clients, LocalDate monthEnd) {
        return read(
                "select *, " + PROVIDER
                        + " from used_days_to_recognise(:on) where client_id = any(:clients) order by subscription_id",
                clients,
                monthEnd,
                row -> new Use(
                        client(row, "client_id"),
                        row.id("subscription_id", SubscriptionId::new),
                        row.text("legal_entity"),
                        row.day("invoiced"),
                        row.day("known")));
    }

    @Override
    public List<LineToRecognise> ofCredits(Collection<ClientId> clients, LocalDate monthEnd) {
        return read(
                CREDITS,
                clients,
                monthEnd,
                row -> line(row, amount(row), new Reason.Credited(id(row), "DOWNTIME".equals(row.text("reason"))))
                        .correcting(corrects(row)));
    }

    @Override
    public List<LineToRecognise> takingBack(Collection<ClientId> clients, LocalDate monthEnd) {
        var withdrawn = read(
                """
                        select * from withdrawn_lines_to_take_back(:on)
                        where client_id = any(:clients) order by invoice, position
                        """,
                clients,
                monthEnd,
                row -> line(row, amount(row).negated(), new Reason.Withdrawn(invoice(row), id(row)))
                        .correcting(corrects(row)));
        var billedOtherwise = read(
                """
                        select * from used_days_to_take_back
                        where client_id = any(:clients) order by act collate "C", position
                        """,
                clients,
                monthEnd,
                row -> line(row, amount(row).negated(), new Reason.BilledOtherwise(id(row)))
                        .correcting(corrects(row)));
        return Stream.concat(withdrawn.stream(), billedOtherwise.stream()).toList();
    }

    private static @Nullable ActNumber corrects(Row row) {
        return row.textOrNull("corrects", ActNumber::new);
    }

    private <T> List<T> read(String select, Collection<ClientId> clients, LocalDate monthEnd, Function<Row, T> reader) {
        return jdbc.sql(select)
                .param("on", monthEnd)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(Row.as(reader))
                .list();
    }

    private LineToRecognise line(Row row, Money amount, Reason reason) {
        var line = ActLineRows.read(row, Ids.at(clock.instant()), amount, reason);
        return new LineToRecognise(
                client(row, "client_id"),
                row.text("legal_entity"),
                line,
                null,
                reason instanceof Reason.Credited ? row.textOrNull("latest", ActNumber::new) : null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recognised(Collection<ActLine> lines) {
        jdbc.sql(RecognisedInvoices.MARK).param("invoices", invoices(lines)).update();
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
                    case Reason.Invoiced invoiced ->
                        Stream.of(invoiced.invoice().text());
                    case Reason.Withdrawn withdrawn ->
                        Stream.of(withdrawn.invoice().text());
                    case Reason.Used _, Reason.Credited _, Reason.BilledOtherwise _ -> Stream.empty();
                })
                .distinct()
                .toArray(String[]::new);
    }

    private static UUID[] creditLines(Collection<ActLine> lines) {
        return lines.stream()
                .flatMap(line ->
                        line.reason() instanceof Reason.Credited credited ? Stream.of(credited.line()) : Stream.empty())
                .toArray(UUID[]::new);
    }

    private static UUID id(Row row) {
        return row.id("id");
    }

    private static Money amount(Row row) {
        return row.money("amount");
    }

    private static InvoiceNumber invoice(Row row) {
        return row.text("invoice", InvoiceNumber::new);
    }

    private static ClientId client(Row row, String column) {
        return row.id(column, ClientId::new);
    }
}
