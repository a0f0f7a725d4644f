package io.partnercloud.reward.accrual.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.reward.accrual.OpenMonth;
import io.partnercloud.reward.accrual.RewardCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRewardCalendar implements RewardCalendar {
    private final JdbcClient jdbc;

    JdbcRewardCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OpenMonth hold() {
        return read(" for share");
    }

    @Override
    public OpenMonth holdAlone() {
        return read(" for update");
    }

    @Override
    @Transactional(readOnly = true)
    public OpenMonth current() {
        return read("");
    }

    @Override
    public boolean close(YearMonth month, Instant at) {
        var open = holdAlone();
        if (open.isClosed(month)) {
            return false;
        }
        jdbc.sql("update reward_calendar set open_month = :open")
                .param("open", open.closing(month).month().atDay(1))
                .update();
        jdbc.sql("insert into closed_months (month, closed_at) values (:month, :at)")
                .param("month", month.atDay(1))
                .param("at", Bind.at(at))
                .update();
        return true;
    }

    private OpenMonth read(String locking) {
        var day = jdbc.sql("select open_month from reward_calendar" + locking)
                .query(LocalDate.class)
                .single();
        return new OpenMonth(YearMonth.from(day));
    }
}
