package io.partnercloud.billing.documents.reconciliation.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.reconciliation.Reconciliation;
import io.partnercloud.billing.documents.reconciliation.Reconciliation.Kind;
import io.partnercloud.billing.documents.reconciliation.Reconciliation.Movement;
import io.partnercloud.billing.documents.reconciliation.Reconciliations;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads statements from the journal: what an act recognises is the client's debt, what came from it is not. */
@Repository
@Transactional(readOnly = true)
class JdbcReconciliations implements Reconciliations {
    /** Positive where the client owes more by it: an act, however many accounts it is posted to, money that went back. */
    private static final String SETTLED = """
            from (select min(l.id) as id, l.posted_on, l.kind, l.document,
                         sum(case when l.credit in ('REVENUE', 'BANK') then l.amount else -l.amount end) as owed
                  from ledger_postings l
                  where l.client_id = :client
                    and l.kind in ('ACT_ISSUED', 'PAYMENT_RECEIVED', 'PAYMENT_RETURNED')
                  group by l.posted_on, l.kind, l.document
                  having sum(case when l.credit in ('REVENUE', 'BANK') then l.amount else -l.amount end) <> 0) m
            """;

    private final JdbcClient jdbc;

    JdbcReconciliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Reconciliation of(ClientId client, LocalDate from, LocalDate to) {
        var opening = jdbc.sql("select coalesce(sum(m.owed), 0.00) " + SETTLED + " where m.posted_on < :from")
                .param("client", client.value())
                .param("from", from)
                .query((row, _) -> new Money(row.getBigDecimal(1)))
                .single();
        var movements = jdbc.sql("select m.*, p.reference " + SETTLED + """
                         left join payments p on m.kind <> 'ACT_ISSUED' and p.id::text = m.document
                              and p.client_id = :client
                        where m.posted_on between :from and :to order by m.posted_on, m.id
                        """)
                .param("client", client.value())
                .param("from", from)
                .param("to", to)
                .query(JdbcReconciliations::movement)
                .list();
        return new Reconciliation(from, to, opening, movements);
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        var owed = new Money(row.getBigDecimal("owed"));
        var reference = row.getString("reference");
        return switch (row.getString("kind")) {
            case "ACT_ISSUED" -> movement(row, Kind.ACT, row.getString("document"), owed, Money.ZERO);
            case "PAYMENT_RETURNED" -> movement(row, Kind.RETURN, reference, owed, Money.ZERO);
            default -> movement(row, Kind.PAYMENT, reference, Money.ZERO, owed.negated());
        };
    }

    private static Movement movement(ResultSet row, Kind kind, String document, Money debit, Money credit)
            throws SQLException {
        return new Movement(row.getObject("posted_on", LocalDate.class), kind, document, debit, credit);
    }
}
