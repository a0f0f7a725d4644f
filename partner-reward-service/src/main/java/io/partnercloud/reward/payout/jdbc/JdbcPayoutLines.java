package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutLines;
import io.partnercloud.reward.payout.ReportLine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPayoutLines implements PayoutLines {
    private final JdbcClient jdbc;

    JdbcPayoutLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the database alone: a partner may have a hundred thousand of them. */
    @Override
    public Taken take(Taking taking) {
        return jdbc.sql("""
                        with earned as materialized (
                            select a.partner_id, a.id, a.amount
                            from accruals a
                            where a.partner_id = :partner and a.status = 'ACCRUED' and a.service = any(:services)
                              and (a.month <= :month or a.paid_on <= :paidThrough::date)
                              and not exists (select from payout_lines l where l.accrual_id = a.id and l.living)),
                        taken as (
                            insert into payout_lines (set_id, version, partner_id, accrual_id, carried_set, amount, living)
                            select :set::uuid, :version::int, e.partner_id, e.id, null::uuid, e.amount, true from earned e
                            union all
                            select :set::uuid, :version::int, s.partner_id, null::uuid, s.id, s.reward, true
                            from payout_sets s
                            where s.partner_id = :partner and s.kind = :kind and s.status = 'CARRIED'
                              and s.quarter < :month and s.id <> :set::uuid
                              and not exists (select from payout_lines l where l.carried_set = s.id and l.living)
                              and exists (select from earned)
                            returning amount)
                        select count(*) as lines, coalesce(sum(amount), 0.00) as reward from taken
                        """)
                .param("set", taking.set())
                .param("version", taking.version())
                .param("partner", taking.partner().value())
                .param("kind", taking.kind().name())
                .param("services", services(taking.kind()))
                .param("month", taking.throughMonth().atDay(1))
                .param("paidThrough", taking.paidThrough())
                .query(Row.as(row -> new Taken(row.number("lines"), row.money("reward"))))
                .single();
    }

    static String[] services(PayoutKind kind) {
        return kind.services().stream().map(CloudService::name).toArray(String[]::new);
    }

    @Override
    public void release(UUID set, int version) {
        jdbc.sql("update payout_lines set living = false where set_id = :set and version = :version")
                .param("set", set)
                .param("version", version)
                .update();
    }

    @Override
    public void settle(UUID set) {
        jdbc.sql("""
                        with carried as (
                            select carried_set as id from payout_lines
                            where set_id = :set and living and carried_set is not null)
                        update payout_sets s set settled_by = :set
                        where s.id in (select id from carried) or s.settled_by in (select id from carried)
                        """).param("set", set).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportLine> lines(UUID set, int version) {
        var lines = new ArrayList<ReportLine>();
        jdbc.sql("""
                        select a.client_login, a.client_name, a.service, a.rate, sum(a.base) as base, sum(l.amount) as amount
                        from payout_lines l join accruals a on a.id = l.accrual_id
                        where l.set_id = :set and l.version = :version
                        group by a.client_login, a.client_name, a.service, a.rate
                        having sum(a.base) <> 0 or sum(l.amount) <> 0 -- what was counted anew at another rate
                        order by a.client_login, a.service, a.rate, a.client_name
                        """)
                .param("set", set)
                .param("version", version)
                .query(Row.each(row -> lines.add(new ReportLine.Earned(
                        row.text("client_login", ClientLogin::new),
                        row.textOrNull("client_name"),
                        row.word("service", CloudService.class),
                        new RewardRate(row.decimal("rate")),
                        row.money("base"),
                        row.money("amount")))));
        jdbc.sql("""
                        select s.quarter, l.amount from payout_lines l join payout_sets s on s.id = l.carried_set
                        where l.set_id = :set and l.version = :version order by s.quarter
                        """)
                .param("set", set)
                .param("version", version)
                .query(Row.each(row ->
                        lines.add(new ReportLine.CarriedOver(Quarter.of(row.day("quarter")), row.money("amount")))));
        return lines;
    }
}
