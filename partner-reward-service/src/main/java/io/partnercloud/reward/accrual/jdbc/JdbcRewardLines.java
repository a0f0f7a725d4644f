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
import io.partnercloud.reward.accrual.RewardLine;
import io.partnercloud.reward.accrual.RewardLines;
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
                    "month", "a.month",
                    "paidOn", "a.paid_on",
                    "client", "c.login",
                    "invoice", "a.invoice",
                    "service", "a.service",
                    "base", "a.base",
                    "amount", "a.amount",
                    "status", "a.status"),
            "a.id",
            PageQuery.Sort.descending("month"));

    private final ListReader lists;

    JdbcRewardLines(ListReader lists) {
        this.lists = lists;
    }

    @Override
    public Listing<RewardLine> list(PartnerScope scope, @Nullable YearMonth month, PageQuery query) {
        var where = Where.of("a.partner_id = :partner", "partner", scope.partner())
                .and("a.month = :month", "month", month == null ? null : month.atDay(1));
        return lists.read(
                ListSql.of(
                        "select a.*, c.login, c.name from accruals a join clients c on c.id = a.client_id",
                        where,
                        ORDER),
                query,
                Row.as(JdbcRewardLines::line));
    }

    private static RewardLine line(Row row) {
        @Nullable BigDecimal rate = row.decimalOrNull("rate");
        return new RewardLine(
                row.id("id"),
                YearMonth.from(row.day("month")),
                row.day("paid_on"),
                row.text("login", ClientLogin::new),
                row.textOrNull("name"),
                row.text("invoice"),
                row.word("service", CloudService.class),
                row.text("item"),
                row.money("base"),
                rate == null ? null : new RewardRate(rate),
                row.moneyOrNull("amount"),
                row.text("status"),
                row.textOrNull("held_reason"),
                row.idOrNull("corrects_id"));
    }
}
