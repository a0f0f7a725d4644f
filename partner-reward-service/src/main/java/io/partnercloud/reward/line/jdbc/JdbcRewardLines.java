package io.partnercloud.reward.line.jdbc;

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
import io.partnercloud.reward.accrual.OpenMonth;
import io.partnercloud.reward.accrual.RewardCalendar;
import io.partnercloud.reward.line.ExpectedDay;
import io.partnercloud.reward.line.RewardFilter;
import io.partnercloud.reward.line.RewardLine;
import io.partnercloud.reward.line.RewardLines;
import io.partnercloud.reward.line.RewardStatus;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.payout.PayoutRules;
import io.partnercloud.reward.payout.PayoutStatus;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.UnaryOperator;
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
                    "client", "a.client_login",
                    "invoice", "a.invoice",
                    "base", "a.base",
                    "amount", "a.amount"),
            "a.id",
            PageQuery.Sort.descending("month"));

    /**
     * A carried sum goes by the set that has taken it; while none has, its rewards stand in none (RWD-8a). The limits keep
     * the planner from reading all sets for one page.
     */
    private static final String LINES = """
            select a.*, s.id as set_id, s.status as set_status, s.published_on as set_published_on, s.paid_on as set_paid_on
            from accruals a
            left join lateral (
                select set_id from payout_lines where accrual_id = a.id and living limit 1) l on true
            left join lateral (
                select coalesce(settled_by, id) as id from payout_sets where id = l.set_id limit 1) own on true
            left join lateral (
                select * from payout_sets where id = own.id and status <> 'CARRIED' limit 1) s on true
            """;

    private final ListReader lists;
    private final RewardCalendar calendar;
    private final PayoutRules rules;

    JdbcRewardLines(ListReader lists, RewardCalendar calendar, PayoutRules rules) {
        this.lists = lists;
        this.calendar = calendar;
        this.rules = rules;
    }

    @Override
    public Listing<RewardLine> of(PartnerScope scope, RewardFilter filter, PageQuery query) {
        var month = filter.month();
        var quarter = filter.quarter();
        var client = filter.client();
        var open = calendar.current();
        var where = standing(filter.status(), open)
                .apply(Where.inScope(scope, "a")
                        .and("a.month = :month", "month", month == null ? null : month.atDay(1))
                        .and("a.month >= :since", "since", quarter == null ? null : quarter.firstDay())
                        .and("a.month <= :until", "until", quarter == null ? null : quarter.lastDay())
                        .and("a.client_login = :client", "client", client == null ? null : client.text())
                        .andWord("a.service", filter.service()));
        var expected = new ExpectedDay(open, rules.paymentDays());
        return lists.read(ListSql.of(LINES, where, ORDER), query, Row.as(row -> line(row, expected)));
    }

    private static UnaryOperator<Where> standing(@Nullable RewardStatus status, OpenMonth open) {
        return where -> switch (status) {
            case null -> where;
            case HELD -> where.and("a.status = 'HELD'");
            case PAID -> where.and("s.status = 'PAID'");
            case IN_SET -> where.and("s.status <> 'PAID'");
            case FIXED ->
                where.and("a.status = 'ACCRUED' and s.id is null")
                        .and("a.month < :open", "open", open.month().atDay(1));
            case ACCRUED ->
                where.and("a.status = 'ACCRUED' and s.id is null")
                        .and("a.month >= :open", "open", open.month().atDay(1));
        };
    }

    private static RewardLine line(Row row, ExpectedDay expected) {
        var rate = row.decimalOrNull("rate");
        var month = YearMonth.from(row.day("month"));
        var status = status(row, expected.open());
        return new RewardLine(
                row.id("id"),
                month,
                row.day("paid_on"),
                row.text("client_login", ClientLogin::new),
                row.textOrNull("client_name"),
                row.text("invoice"),
                row.word("service", CloudService.class),
                row.text("item"),
                row.money("base"),
                rate == null ? null : new RewardRate(rate),
                row.moneyOrNull("amount"),
                status,
                switch (status) {
                    case HELD -> null;
                    case PAID -> row.day("set_paid_on");
                    case IN_SET -> expected.after(row.day("set_published_on"));
                    case ACCRUED, FIXED -> expected.of(month, row.word("service", CloudService.class));
                },
                row.wordOrNull("held_reason", Held.Reason.class),
                row.idOrNull("set_id"),
                row.idOrNull("corrects_id"));
    }

    private static RewardStatus status(Row row, OpenMonth open) {
        if (row.text("status").equals("HELD")) {
            return RewardStatus.HELD;
        }
        var set = row.wordOrNull("set_status", PayoutStatus.class);
        if (set != null) {
            return set == PayoutStatus.PAID ? RewardStatus.PAID : RewardStatus.IN_SET;
        }
        return open.isClosed(YearMonth.from(row.day("month"))) ? RewardStatus.FIXED : RewardStatus.ACCRUED;
    }
}
