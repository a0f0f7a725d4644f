package io.partnercloud.identity.partner.jdbc;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.partner.KnownPartner;
import io.partnercloud.identity.partner.Partners;
import io.partnercloud.platform.jdbc.Row;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners in the table {@code partners}; the two facts may come in either order. */
@Repository
class JdbcPartners implements Partners {
    private static final String PARTNERS = "select partner, name, code, contact_email from partners ";

    private final JdbcClient jdbc;

    JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void register(UUID partner, String name, String contactEmail) {
        jdbc.sql("""
                insert into partners (partner, name, contact_email) values (:partner, :name, :email)
                on conflict (partner) do update set name = excluded.name, contact_email = excluded.contact_email
                """)
                .param("partner", partner)
                .param("name", name)
                .param("email", contactEmail)
                .update();
    }

    @Override
    public void code(UUID partner, PartnerCode code) {
        jdbc.sql("""
                insert into partners (partner, code) values (:partner, :code)
                on conflict (partner) do update set code = excluded.code
                """).param("partner", partner).param("code", code.digits()).update();
    }

    @Override
    public Optional<KnownPartner> find(UUID partner) {
        return jdbc.sql(PARTNERS + "where partner = :partner")
                .param("partner", partner)
                .query(Row.as(JdbcPartners::partner))
                .optional();
    }

    @Override
    public Optional<KnownPartner> byCode(PartnerCode code) {
        return jdbc.sql(PARTNERS + "where code = :code")
                .param("code", code.digits())
                .query(Row.as(JdbcPartners::partner))
                .optional();
    }

    private static KnownPartner partner(Row row) {
        return new KnownPartner(
                row.id("partner"),
                row.textOrNull("name"),
                row.textOrNull("code", PartnerCode::new),
                row.textOrNull("contact_email"));
    }
}
