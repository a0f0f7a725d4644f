package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.reward.payout.PayoutRefusal;
import io.partnercloud.reward.payout.VatRates;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcVatRates implements VatRates {
    private final JdbcClient jdbc;

    JdbcVatRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(LocalDate effectiveOn, int percent) {
        jdbc.sql("""
                        insert into vat_rates (effective_on, percent) values (:effectiveOn, :percent)
                        on conflict (effective_on) do update set percent = excluded.percent
                        """)
                .param("effectiveOn", effectiveOn)
                .param("percent", percent)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public int on(LocalDate day) {
        return jdbc.sql("select percent from vat_rates where effective_on <= :day order by effective_on desc limit 1")
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new PayoutRefusal.VatRateUnknown(day));
    }
}
