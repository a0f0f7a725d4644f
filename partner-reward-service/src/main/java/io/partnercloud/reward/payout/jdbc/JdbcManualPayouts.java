package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.ManualPayoutFilter;
import io.partnercloud.reward.payout.ManualPayouts;
import io.partnercloud.reward.payout.PayoutKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcManualPayouts implements ManualPayouts {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("dueOn", "m.due_on"), "m.id", PageQuery.Sort.ascending("dueOn"));
    private static final String PAYOUTS = """
            select m.*, p.name as partner_name, p.code as partner_code, s.id as set_id
            from manual_payouts m join partners p on p.id = m.partner_id
            left join payout_sets s on s.partner_id = m.partner_id and s.quarter = m.quarter and s.kind = 'MANUAL'
            """;

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcManualPayouts(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public boolean open(UUID id, PartnerId partner, Quarter quarter, LocalDate dueOn, LocalDate on) {
        return jdbc.sql("""
                        insert into manual_payouts (id, partner_id, quarter, due_on, opened_on)
                        values (:id, :partner, :quarter, :dueOn, :on) on conflict (partner_id, quarter) do nothing
                        """)
                        .param("id", id)
                        .param("partner", partner.value())
                        .param("quarter", quarter.firstDay())
                        .param("dueOn", dueOn)
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
    public boolean told(UUID id, LocalDate on, String words) {
        return jdbc.sql("update manual_payouts set told_on = :on, told = :words where id = :id and done_on is not null")
                        .param("on", on)
                        .param("words", words)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ManualPayout> find(UUID id) {
        return jdbc.sql(PAYOUTS + " where m.id = :id")
                .param("id", id)
                .query(Row.as(JdbcManualPayouts::payout))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Waiting waiting(ManualPayout payout) {
        return jdbc.sql("""
                        select coalesce(sum(a.amount) filter (where a.status = 'ACCRUED'), 0.00) as reward,
                               count(*) filter (where a.status = 'HELD' and a.month >= :from) as held
                        from accruals a
                        where a.partner_id = :partner and a.month <= :through and a.service = any(:services)
                          and not exists (select from payout_lines l where l.accrual_id = a.id and l.living)
                        """)
                .param("partner", payout.partner().value())
                .param("from", payout.quarter().firstDay())
                .param("through", payout.quarter().lastDay())
                .param("services", JdbcPayoutLines.services(PayoutKind.MANUAL))
                .query(Row.as(row -> new Waiting(row.money("reward"), row.number("held"))))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<ManualPayout> list(ManualPayoutFilter filter, PageQuery query) {
        var quarter = filter.quarter();
        var where = standing(filter.status())
                .and("m.quarter = :quarter", "quarter", quarter == null ? null : quarter.firstDay());
        return lists.read(ListSql.of(PAYOUTS, where, ORDER), query, Row.as(JdbcManualPayouts::payout));
    }

    private static Where standing(@Nullable Status status) {
        return switch (status) {
            case null -> Where.everything();
            case TO_BE_MADE -> Where.everything().and("m.done_on is null");
            case TO_BE_TOLD -> Where.everything().and("m.done_on is not null and m.told_on is null");
            case DONE -> Where.everything().and("m.told_on is not null");
        };
    }

    private static ManualPayout payout(Row row) {
        return new ManualPayout(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                row.text("partner_name"),
                row.textOrNull("partner_code"),
                Quarter.of(row.day("quarter")),
                row.day("due_on"),
                row.day("opened_on"),
                row.dayOrNull("done_on"),
                row.dayOrNull("told_on"),
                row.textOrNull("told"),
                row.idOrNull("set_id"));
    }
}
