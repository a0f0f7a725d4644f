package io.partnercloud.billing.closing.month.jdbc;

import io.partnercloud.billing.closing.month.Deed;
import io.partnercloud.billing.closing.month.MonthFacts;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts in the tables of the other rooms, each by an index. */
@Repository
@Transactional(readOnly = true)
class JdbcMonthFacts implements MonthFacts {
    private static final String OF_THE_MONTH =
            "coalesce(from_on, received_at::date) <= :last and coalesce(to_on, received_at::date) >= :first";

    private final JdbcClient jdbc;

    JdbcMonthFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, LocalDate> toldThrough() {
        var told = new TreeMap<String, LocalDate>();
        jdbc.sql("select account, max(to_on) as through from bank_balances group by account")
                .query(Row.each(row -> {
                    told.put(row.text("account"), row.day("through"));
                }));
        return told;
    }

    @Override
    public long unfinishedStatements(YearMonth month) {
        return of(
                        month,
                        "select count(*) from bank_statements where status in ('QUARANTINED', 'IMPORTING') and "
                                + OF_THE_MONTH)
                .query(Long.class)
                .single();
    }

    @Override
    public long waitingPayments(LocalDate through) {
        return jdbc.sql("""
                        select count(*) from bank_documents
                        where state = 'WAITING' and waiting_reason is not null and executed_on <= :through
                        """).param("through", through).query(Long.class).single();
    }

    @Override
    public Delivery delivery(YearMonth month) {
        return jdbc.sql("""
                        select count(*) filter (where e.status = 'WAITING') as not_sent,
                               count(*) filter (where e.status in ('REFUSED', 'CLARIFICATION_ASKED')) as refused,
                               count(*) filter (where e.status = 'HELD') as held,
                               count(*) filter (where e.status is null) as without_exchange
                        from acts a left join edo_documents e on e.act = a.number and e.superseded_at is null
                        where a.month = :month
                        """)
                .param("month", month.atDay(1))
                .query(Row.as(row -> new Delivery(
                        row.number("not_sent"),
                        row.number("refused"),
                        row.number("held"),
                        row.number("without_exchange"))))
                .single();
    }

    @Override
    public List<HeldAct> heldActs(YearMonth month, int limit) {
        return jdbc.sql("""
                        select a.number, c.name, e.reason
                        from acts a join edo_documents e on e.act = a.number and e.superseded_at is null
                            join clients c on c.id = a.client_id
                        where a.month = :month and e.status = 'HELD' order by a.number limit :limit
                        """)
                .param("month", month.atDay(1))
                .param("limit", limit)
                .query(Row.as(row -> new HeldAct(row.text("number"), row.text("name"), row.text("reason"))))
                .list();
    }

    @Override
    public List<Deed> statementsBrought(YearMonth month) {
        return of(month, """
                        select coalesce(p.full_name, received_by) as by, count(*) as count, max(received_at) as last_at
                        from bank_statements left join people p on p.id = received_by
                        where status <> 'DROPPED' and\s""" + OF_THE_MONTH + " group by 1 order by 1")
                .query(Row.as(JdbcMonthFacts::deed))
                .list();
    }

    @Override
    public List<Deed> paymentsDecided(YearMonth month) {
        return of(month, """
                        select coalesce(p.full_name, decided_by) as by, count(*) as count, max(decided_at) as last_at
                        from bank_documents left join people p on p.id = decided_by
                        where decided_by is not null and executed_on between :first and :last
                        group by 1 order by 1
                        """).query(Row.as(JdbcMonthFacts::deed)).list();
    }

    private JdbcClient.StatementSpec of(YearMonth month, String sql) {
        return jdbc.sql(sql).param("first", month.atDay(1)).param("last", month.atEndOfMonth());
    }

    private static Deed deed(Row row) {
        return new Deed(row.text("by"), row.number("count"), row.instant("last_at"));
    }
}
