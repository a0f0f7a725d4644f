package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.DueSets;
import io.partnercloud.reward.payout.PayoutKind;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcDueSets implements DueSets {
    private static final String LOWEST = "00000000-0000-0000-0000-000000000000";
    private static final String HIGHEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    /** What was left over is looked for no more than a year back: it is paid with whatever is earned next. */
    private static final String DUE = """
            from partners p
            where p.id between :first and :last
              and (:kind = 'MANUAL' or p.code ~ '^[0-9]{4}$') -- PRT-4
              and not exists (select from payout_sets s
                              where s.partner_id = p.id and s.quarter = :quarter and s.kind = :kind)
              and exists (select from accruals a
                          where a.partner_id = p.id and a.month between :from and :through and a.status = 'ACCRUED'
                            and a.service = any(:services)
                            and not exists (select from payout_lines l where l.accrual_id = a.id and l.living))
            """;

    private final JdbcClient jdbc;

    JdbcDueSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PartnerId> due(Quarter quarter, PayoutKind kind) {
        return due(quarter, kind, new PartnerId(UUID.fromString(LOWEST)), new PartnerId(UUID.fromString(HIGHEST)));
    }

    @Override
    public List<PartnerId> due(Quarter quarter, PayoutKind kind, PartnerId first, PartnerId last) {
        return bounded("select p.id " + DUE + " order by p.id", quarter, kind)
                .param("first", first.value())
                .param("last", last.value())
                .query(Row.as(row -> row.id("id", PartnerId::new)))
                .list();
    }

    @Override
    public List<PartnerId> byHand(Quarter quarter) {
        return jdbc.sql("""
                        select p.id from partners p
                        where not exists (select from payout_sets s
                                          where s.partner_id = p.id and s.quarter = :quarter and s.kind = 'MANUAL')
                          and exists (select from accruals a
                                      where a.partner_id = p.id and a.service = any(:services)
                                        and a.month between :from and :through
                                        and (a.status = 'ACCRUED' or a.month >= :quarter)
                                        and not exists (select from payout_lines l where l.accrual_id = a.id and l.living))
                        order by p.id
                        """)
                .param("quarter", quarter.firstDay())
                .param("from", quarter.firstDay().minusYears(1))
                .param("through", quarter.lastDay())
                .param("services", JdbcPayoutLines.services(PayoutKind.MANUAL))
                .query(Row.as(row -> row.id("id", PartnerId::new)))
                .list();
    }

    @Override
    public List<Expected> expected(Quarter quarter, PayoutKind kind) {
        return bounded("""
                        select p.id, earned.reward + carried.reward as reward
                        from (select p.id %s) p
                        cross join lateral (
                            select coalesce(sum(a.amount), 0.00) as reward from accruals a
                            where a.partner_id = p.id and a.month <= :through and a.status = 'ACCRUED'
                              and a.service = any(:services)
                              and not exists (select from payout_lines l where l.accrual_id = a.id and l.living)) earned
                        cross join lateral (
                            select coalesce(sum(s.reward), 0.00) as reward from payout_sets s
                            where s.partner_id = p.id and s.kind = :kind and s.status = 'CARRIED'
                              and s.settled_by is null) carried
                        order by reward desc, p.id
                        """.formatted(DUE), quarter, kind)
                .param("first", UUID.fromString(LOWEST))
                .param("last", UUID.fromString(HIGHEST))
                .query(Row.as(row -> new Expected(row.id("id", PartnerId::new), row.money("reward"))))
                .list();
    }

    @Override
    public long withoutAny(Quarter quarter, PayoutKind kind) {
        return jdbc.sql("""
                        select count(*) from (
                            select a.partner_id from accruals a where a.month between :first and :last
                            group by a.partner_id
                            having not bool_or(a.status = 'ACCRUED' and a.service = any(:services))) none
                        """)
                .param("first", quarter.firstDay())
                .param("last", quarter.lastDay())
                .param("services", JdbcPayoutLines.services(kind))
                .query(Long.class)
                .single();
    }

    @Override
    public long withoutCode(Quarter quarter, PayoutKind kind) {
        return jdbc.sql("""
                        select count(*) from partners p
                        where (p.code is null or p.code !~ '^[0-9]{4}$')
                          and exists (select from accruals a
                                      where a.partner_id = p.id and a.month between :from and :through
                                        and a.status = 'ACCRUED' and a.service = any(:services)
                                        and not exists (select from payout_lines l where l.accrual_id = a.id and l.living))
                        """)
                .param("from", quarter.firstDay().minusYears(1))
                .param("through", quarter.lastDay())
                .param("services", JdbcPayoutLines.services(kind))
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bounded(String sql, Quarter quarter, PayoutKind kind) {
        return jdbc.sql(sql)
                .param("quarter", quarter.firstDay())
                .param("from", quarter.firstDay().minusYears(1))
                .param("through", quarter.lastDay())
                .param("kind", kind.name())
                .param("services", JdbcPayoutLines.services(kind));
    }
}
