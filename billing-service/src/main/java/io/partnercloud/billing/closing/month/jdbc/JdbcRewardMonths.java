package io.partnercloud.billing.closing.month.jdbc;

import io.partnercloud.billing.closing.month.RewardMonths;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the months whose rewards are fixed in {@code reward_months}. */
@Repository
@Transactional
class JdbcRewardMonths implements RewardMonths {
    private final JdbcClient jdbc;

    JdbcRewardMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void closed(YearMonth month, Instant at) {
        jdbc.sql("insert into reward_months (month, closed_at) values (:month, :at) on conflict do nothing")
                .param("month", month.atDay(1))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(YearMonth month) {
        return jdbc.sql("select closed_at from reward_months where month = :month")
                .param("month", month.atDay(1))
                .query(Row.as(row -> row.instant("closed_at")))
                .optional();
    }
}
