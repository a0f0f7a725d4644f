package io.partnercloud.billing.act.jdbc;

import io.partnercloud.billing.act.ActLine;
import io.partnercloud.billing.act.ActLine.Reason;
import io.partnercloud.billing.act.ActNumber;
import io.partnercloud.billing.act.Acts;
import io.partnercloud.billing.organisation.LegalEntity;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the acts and their lines. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcActs implements Acts {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcActs(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<ActNumber> nextNumbers(LegalEntity issuer, LocalDate on, int count) {
        var last = jdbc.sql("""
                        insert into document_counters (legal_entity, document, year, last_number)
                        values (:entity, 'ACT', :year, :count)
                        on conflict (legal_entity, document, year)
                        do update set last_number = document_counters.last_number + excluded.last_number
                        returning last_number
                        """)
                .param("entity", issuer.code())
                .param("year", on.getYear())
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(sequence -> ActNumber.of(issuer.numberSeries(), on.getYear(), sequence))
                .toList();
    }

    private record Numbered(ActNumber act, int position, ActLine line) {}

    @Override
    public void addAll(List<Issued> acts) {
        batches.batchUpdate("""
                insert into acts (number, client_id, partner_id, legal_entity, legal_entity_version, month, issued_on, total)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, acts, BATCH, JdbcActs::bind);
        var lines = new ArrayList<Numbered>();
        for (var issued : acts) {
            var ofAct = issued.act().lines();
            for (var i = 0; i < ofAct.size(); i++) {
                lines.add(new Numbered(issued.act().number(), i + 1, ofAct.get(i)));
            }
        }
        batches.batchUpdate("""
                insert into act_lines (id, act, position, service, code, name, quantity, unit_price, from_on, to_on,
                                       amount, vat, invoice, invoice_line, credit_line, takes_back, used_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lines, BATCH, JdbcActs::bind);
    }

    private static void bind(PreparedStatement insert, Issued issued) throws SQLException {
        var act = issued.act();
        insert.setString(1, act.number().text());
        insert.setObject(2, act.client().value());
        insert.setObject(3, issued.client().partner(), Types.OTHER);
        insert.setString(4, act.issuer().code());
        insert.setLong(5, act.issuer().version());
        insert.setObject(6, act.month().atDay(1));
        insert.setObject(7, act.issuedOn());
        insert.setBigDecimal(8, act.total().amount());
    }

    /** What a line is for, as the columns say it. */
    private record Source(
            @Nullable String invoice,
            @Nullable UUID invoiceLine,
            @Nullable UUID creditLine,
            @Nullable UUID takesBack,
            @Nullable UUID usedOf) {
        static Source of(Reason reason) {
            return switch (reason) {
                case Reason.Invoiced(var invoice, var line) -> new Source(invoice.text(), line, null, null, null);
                case Reason.Used(var subscription) -> new Source(null, null, null, null, subscription.value());
                case Reason.Credited(var line) -> new Source(null, null, line, null, null);
                case Reason.Withdrawn(var invoice, var line) -> new Source(invoice.text(), null, null, line, null);
                case Reason.BilledOtherwise(var line) -> new Source(null, null, null, line, null);
            };
        }
    }

    private static void bind(PreparedStatement insert, Numbered numbered) throws SQLException {
        var line = numbered.line();
        var days = line.days();
        var source = Source.of(line.reason());
        insert.setObject(1, line.id());
        insert.setString(2, numbered.act().text());
        insert.setInt(3, numbered.position());
        insert.setString(4, line.service().name());
        insert.setString(5, line.code());
        insert.setString(6, line.name());
        insert.setInt(7, line.quantity());
        insert.setBigDecimal(8, line.unitPrice().amount());
        insert.setObject(9, days == null ? null : days.from(), Types.DATE);
        insert.setObject(10, days == null ? null : days.to(), Types.DATE);
        insert.setBigDecimal(11, line.amount().amount());
        insert.setString(12, line.vat().name());
        insert.setString(13, source.invoice());
        insert.setObject(14, source.invoiceLine(), Types.OTHER);
        insert.setObject(15, source.creditLine(), Types.OTHER);
        insert.setObject(16, source.takesBack(), Types.OTHER);
        insert.setObject(17, source.usedOf(), Types.OTHER);
    }
}
