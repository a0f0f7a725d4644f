package io.partnercloud.identity.partner.jdbc;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.partner.Partners;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners in the table {@code partners}; the two facts may come in either order. */
@Repository
class JdbcPartners implements Partners {
    private final JdbcClient jdbc;

    JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void contact(UUID partner, String email) {
        jdbc.sql("""
                insert into partners (partner, contact_email) values (:partner, :email)
                on conflict (partner) do update set contact_email = excluded.contact_email
                """).param("partner", partner).param("email", email).update();
    }

    @Override
    public void code(UUID partner, PartnerCode code) {
        jdbc.sql("""
                insert into partners (partner, code) values (:partner, :code)
                on conflict (partner) do update set code = excluded.code
                """).param("partner", partner).param("code", code.digits()).update();
    }
}
