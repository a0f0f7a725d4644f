package io.partnercloud.reward.summary;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.reward.client.ClientStatus;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts from indexes and totals alone, however many clients and accruals there are. */
@Repository
class PartnerSummaries {
    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerSummaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PartnerSummary of(PartnerScope scope) {
        return new PartnerSummary(clients(scope), accrued(scope), paid(scope), asOf(scope));
    }

    private Map<ClientStatus, Long> clients(PartnerScope scope) {
        var counts = new EnumMap<ClientStatus, Long>(ClientStatus.class);
        for (ClientStatus status : ClientStatus.values()) {
            counts.put(status, 0L);
        }
        jdbc.sql("select status, count(*) as clients from clients where partner_id = :partner group by status")
                .param("partner", scope.partner())
                .query(Row.each(row -> counts.put(row.word("status", ClientStatus.class), row.number("clients"))));
        return counts;
    }

    private Money accrued(PartnerScope scope) {
        return new Money(jdbc.sql("select coalesce(sum(amount), 0) from reward_totals where partner_id = :partner")
                .param("partner", scope.partner())
                .query(BigDecimal.class)
                .single());
    }

    /** Before tax, as the rewards are: what was carried is in the set that took it (RWD-8a). */
    private Money paid(PartnerScope scope) {
        return new Money(jdbc.sql("""
                        select coalesce(sum(reward), 0) from payout_sets
                        where partner_id = :partner and status = 'PAID'
                        """)
                .param("partner", scope.partner())
                .query(BigDecimal.class)
                .single());
    }

    private OffsetDateTime asOf(PartnerScope scope) {
        return jdbc.sql("select fact_at from clients where partner_id = :partner order by fact_at desc limit 1")
                .param("partner", scope.partner())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant)
                .atZone(Moscow.ZONE)
                .toOffsetDateTime();
    }
}
