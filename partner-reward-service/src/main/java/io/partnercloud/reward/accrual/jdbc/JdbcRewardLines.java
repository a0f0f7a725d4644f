package io.partnercloud.reward.accrual.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.accrual.RewardLine;
import io.partnercloud.reward.accrual.RewardLines;
import io.partnercloud.reward.partner.RewardRate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcRewardLines implements RewardLines {
    private static final Map<String, String> SORTABLE = Map.of(
            "month", "a.month",
            "paidOn", "a.paid_on",
            "client", "c.login",
            "invoice", "a.invoice",
            "service", "a.service",
            "base", "a.base",
            "amount", "a.amount",
            "status", "a.status");

    private final JdbcClient jdbc;

    JdbcRewardLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<RewardLine> list(PartnerScope scope, @Nullable YearMonth month, PageQuery query) {
        var matching = "where a.partner_id = :partner" + (month == null ? "" : " and a.month = :month");
        var params = month == null
                ? Map.<String, Object>of("partner", scope.partner())
                : Map.<String, Object>of("partner", scope.partner(), "month", month.atDay(1));
        var items = jdbc.sql("select a.*, c.login, c.name from accruals a join clients c on c.id = a.client_id "
                        + matching + " order by " + order(query) + " limit :size offset :offset")
                .params(params)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> line(row))
                .list();
        return Page.of(items, query, count(matching, params));
    }

    private static String order(PageQuery query) {
        return query.orderBy(SORTABLE, query.sort().isEmpty() ? "a.month desc, a.id desc" : "a.id");
    }

    private long count(String matching, Map<String, Object> params) {
        return jdbc.sql("select coalesce(sum(a.lines), 0) from reward_totals a " + matching)
                .params(params)
                .query(Long.class)
                .single();
    }

    private static RewardLine line(ResultSet row) throws SQLException {
        @Nullable BigDecimal rate = row.getBigDecimal("rate");
        @Nullable BigDecimal amount = row.getBigDecimal("amount");
        return new RewardLine(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("paid_on", LocalDate.class),
                new ClientLogin(row.getString("login")),
                row.getString("name"),
                row.getString("invoice"),
                CloudService.valueOf(row.getString("service")),
                row.getString("item"),
                new Money(row.getBigDecimal("base")),
                rate == null ? null : new RewardRate(rate),
                amount == null ? null : new Money(amount),
                row.getString("status"),
                row.getString("held_reason"),
                row.getObject("corrects_id", UUID.class));
    }
}
