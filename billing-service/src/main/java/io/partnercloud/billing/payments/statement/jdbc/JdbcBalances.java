package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.payments.statement.Balances;
import io.partnercloud.billing.payments.statement.Stretch;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps balances in {@code bank_balances}, and adds up what the documents moved. */
@Repository
@Transactional
class JdbcBalances implements Balances {
    /** A document that tells of known money in other words moved nothing, unless an operator says so. */
    private static final String MOVED = """
            select booked_on, sum(amount) as amount from (
                select booked_on, amount, state, waiting_reason from bank_documents where came_to = :account
                union all
                select booked_on, -amount, state, waiting_reason from bank_documents where went_from = :account
            ) moved
            where booked_on is not null
              and not (waiting_reason is not distinct from 'TOLD_DIFFERENTLY' and state in ('WAITING', 'IGNORED'))
            group by booked_on
            """;

    private final JdbcClient jdbc;

    JdbcBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Stretch> stretches) {
        for (var stretch : stretches) {
            jdbc.sql("""
                            insert into bank_balances (statement_id, line, account, from_on, to_on, opening, incoming, outgoing, closing)
                            values (:statement, :line, :account, :from, :to, :opening, :in, :out, :closing)
                            """)
                    .param("statement", stretch.statement())
                    .param("line", stretch.line())
                    .param("account", stretch.account())
                    .param("from", stretch.from())
                    .param("to", stretch.to())
                    .param("opening", stretch.opening().amount())
                    .param("in", amount(stretch.in()), Types.NUMERIC)
                    .param("out", amount(stretch.out()), Types.NUMERIC)
                    .param("closing", stretch.closing().amount())
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Stretch> of(String account) {
        return jdbc.sql("select * from bank_balances where account = :account order by number")
                .param("account", account)
                .query(Row.as(JdbcBalances::stretch))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Money> moved(String account) {
        var moved = new HashMap<LocalDate, Money>();
        jdbc.sql(MOVED).param("account", account).query(Row.each(row -> {
            moved.put(row.day("booked_on"), row.money("amount"));
        }));
        return moved;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> accounts() {
        return jdbc.sql("select distinct account from bank_balances order by account")
                .query(String.class)
                .list();
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static Stretch stretch(Row row) {
        return new Stretch(
                row.id("statement_id"),
                row.integer("line"),
                row.text("account"),
                row.day("from_on"),
                row.day("to_on"),
                row.money("opening"),
                row.moneyOrNull("incoming"),
                row.moneyOrNull("outgoing"),
                row.money("closing"));
    }
}
