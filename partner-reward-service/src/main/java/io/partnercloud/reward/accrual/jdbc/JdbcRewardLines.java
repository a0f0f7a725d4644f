package io.partnercloud.reward.accrual.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.accrual.Accrual.Held;
import io.partnercloud.reward.accrual.RewardFilter;
import io.partnercloud.reward.accrual.RewardLine;
import io.partnercloud.reward.accrual.RewardLines;
import io.partnercloud.reward.accrual.RewardStatus;
import io.partnercloud.reward.partner.RewardRate;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcRewardLines implements RewardLines {
    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "month", "month",
                    "paidOn", "paid_on",
                    "client", "client_login",
                    "invoice", "invoice",
                    "base", "base",
                    "amount", "amount"),
            "id",
            PageQuery.Sort.descending("month"));

    private final ListReader lists;

    JdbcRewardLines(ListReader lists) {
        this.lists = lists;
    }

    @Override
    public Listing<RewardLine> of(PartnerScope scope, RewardFilter filter, PageQuery query) {
        var month = filter.month();
        var quarter = filter.quarter();
        var client = filter.client();
        var where = Where.inScope(scope, "accruals")
                .and("month = :month", "month", month == null ? null : month.atDay(1))
                .and("month >= :since", "since", quarter == null ? null : quarter.firstDay())
                .and("month <= :until", "until", quarter == null ? null : quarter.lastDay())
                .and("client_login = :client", "client", client == null ? null : client.text())
                .andWord("status", filter.status())
                .andWord("service", filter.service());
        return lists.read(ListSql.of("select * from accruals", where, ORDER), query, Row.as(JdbcRewardLines::line));
    }

    private static RewardLine line(Row row) {
        @Nullable BigDecimal rate = row.decimalOrNull("rate");
        return new RewardLine(
                row.id("id"),
                YearMonth.from(row.day("month")),
                row.day("paid_on"),
                row.text("client_login", ClientLogin::new),
                row.textOrNull("client_name"),
                row.text("invoice"),
                row.word("service", CloudService.class),
                row.text("item"),
                row.money("base"),
                rate == null ? null : new RewardRate(rate),
                row.moneyOrNull("amount"),
                row.word("status", RewardStatus.class),
                row.wordOrNull("held_reason", Held.Reason.class),
                row.idOrNull("corrects_id"));
    }
}
