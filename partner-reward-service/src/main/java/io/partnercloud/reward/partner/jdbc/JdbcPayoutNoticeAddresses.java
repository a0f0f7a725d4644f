package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import io.partnercloud.reward.partner.PayoutNoticeAddress;
import io.partnercloud.reward.partner.PayoutNoticeAddresses;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPayoutNoticeAddresses implements PayoutNoticeAddresses {
    private final JdbcClient jdbc;
    private final Partners partners;

    JdbcPayoutNoticeAddresses(JdbcClient jdbc, Partners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    @Override
    public PayoutNoticeAddress of(PartnerScope scope) {
        return read(scope, "").orElse(PayoutNoticeAddress.NONE);
    }

    @Override
    @Transactional
    public PayoutNoticeAddress lock(PartnerScope scope) {
        var partner = new PartnerId(scope.partner());
        if (!partners.contains(partner)) {
            throw new PartnerRefusal.Unknown(partner);
        }
        jdbc.sql("""
                        insert into payout_notice_addresses (partner_id, version) values (:partner, 0)
                        on conflict (partner_id) do nothing
                        """).param("partner", scope.partner()).update();
        return read(scope, " for update").orElseThrow();
    }

    @Override
    @Transactional
    public PayoutNoticeAddress set(PartnerScope scope, String email) {
        return jdbc.sql("""
                        update payout_notice_addresses set email = :email, version = version + 1
                        where partner_id = :partner returning email, version
                        """)
                .param("email", email)
                .param("partner", scope.partner())
                .query(PayoutNoticeAddress.class)
                .single();
    }

    private Optional<PayoutNoticeAddress> read(PartnerScope scope, String locking) {
        return jdbc.sql("select email, version from payout_notice_addresses where partner_id = :partner" + locking)
                .param("partner", scope.partner())
                .query(PayoutNoticeAddress.class)
                .optional();
    }
}
