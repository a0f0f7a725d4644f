package io.partnercloud.billing.documents.reconciliation.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.reconciliation.Reconciliation;
import io.partnercloud.billing.documents.reconciliation.Reconciliation.Kind;
import io.partnercloud.billing.documents.reconciliation.Reconciliation.Movement;
import io.partnercloud.billing.documents.reconciliation.Reconciliations;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads statements from the journal: what an act recognises is the client's debt, what came from it is not. */
@Repository
@Transactional(readOnly = true)
class JdbcReconciliations implements Reconciliations {
    /** Positive where the client owes more by it: an act, however many accounts it is posted to, money that went back; less by what was given up. */
    private static final String SETTLED = """
            from (select min(l.id) as id, l.posted_on, l.kind, l.document,
                         sum(case when l.credit in ('REVENUE', 'BANK') then l.amount else -l.amount end) as owed
                  from ledger_postings l
                  where l.client_id = :client
                    and l.kind in ('ACT_ISSUED', 'PAYMENT_RECEIVED', 'PAYMENT_RETURNED', 'INVOICE_WRITTEN_OFF')
                    and (l.kind <> 'INVOICE_WRITTEN_OFF' or l.debit = 'BAD_DEBT')
                  group by l.posted_on, l.kind, l.document
                  having sum(case when l.credit in ('REVENUE', 'BANK') then l.amount else -l.amount end) <> 0) m
            """;

    private final JdbcClient jdbc;

    JdbcReconciliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Reconciliation of(ClientId client, LocalDate from, LocalDate to) {
        var opening = jdbc.sql(
                        "select coalesce(sum(m.owed), 0.00) as opening " + SETTLED + " where m.posted_on < :from")
                .param("client", client.value())
                .param("from", from)
                .query(Row.as(row -> row.money("opening")))
                .single();
        var movements = jdbc.sql("select m.*, p.reference " + SETTLED + """
                         left join payments p on m.kind in ('PAYMENT_RECEIVED', 'PAYMENT_RETURNED') and p.id::text = m.document
                              and p.client_id = :client
                        where m.posted_on between :from and :to order by m.posted_on, m.id
                        """)
                .param("client", client.value())
                .param("from", from)
                .param("to", to)
                .query(Row.as(JdbcReconciliations::movement))
                .list();
        return new Reconciliation(from, to, opening, movements);
    }

    private static Movement movement(Row row) {
        var owed = row.money("owed");
        return switch (row.text("kind")) {
            case "ACT_ISSUED" -> movement(row, Kind.ACT, row.text("document"), owed, Money.ZERO);
            case "INVOICE_WRITTEN_OFF" ->
                movement(row, Kind.WRITE_OFF, row.text("document"), Money.ZERO, owed.negated());
            case "PAYMENT_RETURNED" -> movement(row, Kind.RETURN, row.text("reference"), owed, Money.ZERO);
            default -> movement(row, Kind.PAYMENT, row.text("reference"), Money.ZERO, owed.negated());
        };
    }

    private static Movement movement(Row row, Kind kind, String document, Money debit, Money credit) {
        return new Movement(row.day("posted_on"), kind, document, debit, credit);
    }
}
