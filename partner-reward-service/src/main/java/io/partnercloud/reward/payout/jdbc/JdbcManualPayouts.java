package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.ManualPayouts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcManualPayouts implements ManualPayouts {
    private final JdbcClient jdbc;

    JdbcManualPayouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean open(ManualPayout payout, LocalDate on) {
        return jdbc.sql("""
                        insert into manual_payouts (partner_id, quarter, due_on, opened_on)
                        values (:partner, :quarter, :dueOn, :on) on conflict do nothing
                        """)
                        .param("partner", payout.partner().value())
                        .param("quarter", payout.quarter().firstDay())
                        .param("dueOn", payout.dueOn())
                        .param("on", on)
                        .update()
                == 1;
    }

    @Override
    public void done(PartnerId partner, Quarter quarter, LocalDate on) {
        jdbc.sql("""
                        update manual_payouts set done_on = :on
                        where partner_id = :partner and quarter = :quarter and done_on is null
                        """)
                .param("on", on)
                .param("partner", partner.value())
                .param("quarter", quarter.firstDay())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ManualPayout> waiting() {
        return jdbc.sql("select * from manual_payouts where done_on is null order by due_on, partner_id, quarter")
                .query(Row.as(row -> new ManualPayout(
                        row.id("partner_id", PartnerId::new), Quarter.of(row.day("quarter")), row.day("due_on"))))
                .list();
    }
}
