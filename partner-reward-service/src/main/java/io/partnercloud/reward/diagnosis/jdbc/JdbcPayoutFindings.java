package io.partnercloud.reward.diagnosis.jdbc;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.security.RowScope;
import io.partnercloud.reward.accrual.OpenMonth;
import io.partnercloud.reward.diagnosis.Findings;
import io.partnercloud.reward.diagnosis.PayoutFindings;
import io.partnercloud.reward.partner.PartnerCodes;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.PayoutKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPayoutFindings implements PayoutFindings {
    private final JdbcClient jdbc;
    private final PartnerCodes codes;
    private final RowScope rowScope;

    JdbcPayoutFindings(JdbcClient jdbc, PartnerCodes codes, RowScope rowScope) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.rowScope = rowScope;
    }

    @Override
    @Transactional(readOnly = true)
    public Findings of(PartnerId partner, Quarter quarter, OpenMonth open) {
        return new Findings(
                codes.of(partner).orElse(null),
                wasPaid(partner, quarter, PayoutKind.AUTOMATIC),
                wasPaid(partner, quarter, PayoutKind.MANUAL),
                open.isClosed(YearMonth.from(quarter.lastDay())),
                isCarried(partner, quarter));
    }

    private boolean wasPaid(PartnerId partner, Quarter quarter, PayoutKind kind) {
        return jdbc.sql("""
                        select exists (select from accruals
                                       where partner_id = :partner and month between :first and :last
                                         and service = any(:services))
                        """)
                .param("partner", partner.value())
                .param("first", quarter.firstDay())
                .param("last", quarter.lastDay())
                .param(
                        "services",
                        kind.services().stream().map(CloudService::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private boolean isCarried(PartnerId partner, Quarter quarter) {
        return jdbc.sql("""
                        select exists (select from payout_sets
                                       where partner_id = :partner and quarter = :quarter and status = 'CARRIED')
                        """)
                .param("partner", partner.value())
                .param("quarter", quarter.firstDay())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean missed(PartnerId partner, Quarter quarter, Instant at) {
        return jdbc.sql("""
                        insert into missing_payouts (partner_id, quarter, asked_at) values (:partner, :quarter, :at)
                        on conflict do nothing
                        """)
                        .param("partner", partner.value())
                        .param("quarter", quarter.firstDay())
                        .param("at", Bind.at(at))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waits(UUID person) {
        return rowScope.all(() -> jdbc.sql("select exists (select from waiting_memberships where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single());
    }

    @Override
    public void asked(UUID person, PartnerId partner) {
        jdbc.sql("""
                        insert into waiting_memberships (person, partner_id) values (:person, :partner)
                        on conflict do nothing
                        """).param("person", person).param("partner", partner.value()).update();
    }

    @Override
    public void answered(UUID person, PartnerId partner) {
        jdbc.sql("delete from waiting_memberships where person = :person and partner_id = :partner")
                .param("person", person)
                .param("partner", partner.value())
                .update();
    }
}
