package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.PartnerCodes;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPartnerCodes implements PartnerCodes {
    private final JdbcClient jdbc;

    JdbcPartnerCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The constraint decides who gets a code that two ask for; the other tries the next. */
    @Override
    @Transactional
    public PartnerCode assignNext(PartnerId partner, LocalDate on) {
        while (true) {
            var free = lowestFree().orElseThrow(PartnerRefusal.NoCodeLeft::new);
            var assigned = jdbc.sql("""
                            insert into partner_codes (partner_id, code, assigned_on) values (:partner, :code, :on)
                            on conflict (lpad(code, 4, '0')) do nothing
                            """)
                    .param("partner", partner.value())
                    .param("code", free)
                    .param("on", on)
                    .update();
            if (assigned == 1) {
                tellPartner(partner, free);
                return new PartnerCode(free);
            }
        }
    }

    private Optional<String> lowestFree() {
        return jdbc.sql("""
                        select lpad(n::text, 4, '0') from generate_series(1, 9999) n
                        where not exists (select from partner_codes where lpad(code, 4, '0') = lpad(n::text, 4, '0'))
                        order by n limit 1
                        """).query(String.class).optional();
    }

    @Override
    @Transactional
    public void assign(PartnerId partner, AssignedCode code, LocalDate on) {
        jdbc.sql("""
                        update partner_codes set replaced_on = :on
                        where partner_id = :partner and replaced_on is null and lpad(code, 4, '0') <> lpad(:code, 4, '0')
                        """)
                .param("on", on)
                .param("partner", partner.value())
                .param("code", code.text())
                .update();
        var assigned = jdbc.sql("""
                        insert into partner_codes as own (partner_id, code, assigned_on) values (:partner, :code, :on)
                        on conflict (lpad(code, 4, '0'))
                        do update set code = excluded.code, assigned_on = excluded.assigned_on, replaced_on = null
                        where own.partner_id = excluded.partner_id
                        """)
                .param("partner", partner.value())
                .param("code", code.text())
                .param("on", on)
                .update();
        if (assigned == 0) {
            throw new PartnerRefusal.CodeTaken(code);
        }
        tellPartner(partner, code.text());
    }

    /** The list of partners finds and sorts by it. */
    private void tellPartner(PartnerId partner, String code) {
        jdbc.sql("update partners set code = :code where id = :partner")
                .param("code", code)
                .param("partner", partner.value())
                .update();
    }

    @Override
    public Optional<AssignedCode> of(PartnerId partner) {
        return jdbc.sql("select code from partner_codes where partner_id = :partner and replaced_on is null")
                .param("partner", partner.value())
                .query(String.class)
                .optional()
                .map(AssignedCode::new);
    }
}
