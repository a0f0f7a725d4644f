package io.partnercloud.trial.partner.jdbc;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.trial.partner.Partner;
import io.partnercloud.trial.partner.Partners;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPartners implements Partners {
    private final JdbcClient jdbc;

    JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void register(Partner partner) {
        jdbc.sql("""
                        insert into partners (id, name, inn, contact_name, contact_email)
                        values (:id, :name, :inn, :contact_name, :contact_email)
                        on conflict (id) do update set name = excluded.name, inn = excluded.inn,
                               contact_name = excluded.contact_name, contact_email = excluded.contact_email,
                               updated_at = now()
                        """)
                .param("id", partner.id())
                .param("name", partner.name())
                .param("inn", partner.inn().digits())
                .param("contact_name", partner.contactName())
                .param("contact_email", partner.contactEmail())
                .update();
    }

    @Override
    public void assignCode(UUID partner, PartnerCode code) {
        jdbc.sql("""
                        insert into partners (id, code) values (:id, :code)
                        on conflict (id) do update set code = excluded.code, updated_at = now()
                        """).param("id", partner).param("code", code.digits()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> with(PartnerCode code, Inn inn) {
        return jdbc.sql("select id from partners where code = :code and inn = :inn")
                .param("code", code.digits())
                .param("inn", inn.digits())
                .query(UUID.class)
                .optional();
    }
}
