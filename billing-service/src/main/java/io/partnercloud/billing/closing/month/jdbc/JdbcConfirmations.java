package io.partnercloud.billing.closing.month.jdbc;

import io.partnercloud.billing.closing.month.ClosingStep;
import io.partnercloud.billing.closing.month.Confirmation;
import io.partnercloud.billing.closing.month.Confirmations;
import io.partnercloud.platform.jdbc.Row;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps confirmations in {@code closing_confirmations}. */
@Repository
@Transactional
class JdbcConfirmations implements Confirmations {
    private final JdbcClient jdbc;

    JdbcConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(YearMonth month, Confirmation confirmation) {
        jdbc.sql("""
                        insert into closing_confirmations (month, step, confirmed_by, confirmed_at, open_points, note)
                        values (:month, :step, :by, :at, :open, :note)
                        """)
                .param("month", month.atDay(1))
                .param("step", confirmation.step().name())
                .param("by", confirmation.by())
                .param("at", OffsetDateTime.ofInstant(confirmation.at(), ZoneOffset.UTC))
                .param("open", confirmation.open())
                .param("note", confirmation.note())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ClosingStep, Confirmation> lastOf(YearMonth month) {
        var last = new EnumMap<ClosingStep, Confirmation>(ClosingStep.class);
        jdbc.sql("""
                        select distinct on (c.step) c.*, coalesce(p.full_name, c.confirmed_by) as by
                        from closing_confirmations c left join people p on p.id = c.confirmed_by
                        where c.month = :month order by c.step, c.number desc
                        """).param("month", month.atDay(1)).query(Row.each(row -> {
            var step = row.word("step", ClosingStep.class);
            last.put(
                    step,
                    new Confirmation(
                            step,
                            row.text("by"),
                            row.instant("confirmed_at"),
                            row.number("open_points"),
                            row.textOrNull("note")));
        }));
        return last;
    }
}
