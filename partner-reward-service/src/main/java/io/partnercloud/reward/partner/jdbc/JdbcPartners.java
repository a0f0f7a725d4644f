package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.Partner;
import io.partnercloud.reward.partner.PartnerAlreadyRegistered;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.Partners;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPartners implements Partners {
    private static final Map<String, String> SORTABLE =
            Map.of("name", "p.name", "inn", "p.inn", "code", "c.code", "registeredOn", "p.registered_on");
    private static final String MATCHING = """
            from partners p left join partner_codes c on c.partner_id = p.id
            where :text = '' or p.inn = :text or c.code = :text or p.name ilike '%' || :pattern || '%'
            """;

    private final JdbcClient jdbc;

    JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void add(Partner partner) {
        var added = jdbc.sql("""
                        insert into partners (id, name, inn, kpp, ogrn, bic, account,
                                              contact_name, contact_email, contact_phone, registered_on)
                        values (:id, :name, :inn, :kpp, :ogrn, :bic, :account,
                                :contactName, :contactEmail, :contactPhone, :registeredOn)
                        on conflict on constraint one_partner_per_inn do nothing
                        """)
                .params(RequisitesColumns.of(partner.requisites(), partner.contact()))
                .param("id", partner.id().value())
                .param("registeredOn", partner.registeredOn())
                .update();
        if (added == 0) {
            throw new PartnerAlreadyRegistered(partner.requisites().inn());
        }
    }

    @Override
    public boolean contains(PartnerId id) {
        return jdbc.sql("select exists (select from partners where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return jdbc.sql("select * from partners where id = :id")
                .param("id", id.value())
                .query(Row.as(JdbcPartners::partner))
                .optional();
    }

    @Override
    public Page<Listed> search(String text, PageQuery query) {
        var params = Map.of("text", text, "pattern", literally(text));
        var items = jdbc.sql("select p.*, c.code " + MATCHING + " order by "
                        + query.orderBy(SORTABLE, query.sort().isEmpty() ? "p.name, p.id" : "p.id")
                        + " limit :size offset :offset")
                .params(params)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(Row.as(row ->
                        new Listed(partner(row), Optional.ofNullable(row.textOrNull("code", AssignedCode::new)))))
                .list();
        var total = jdbc.sql("select count(*) " + MATCHING)
                .params(params)
                .query(Long.class)
                .single();
        return Page.of(items, query, total);
    }

    /** What the caller wrote is text, not a pattern. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Partner partner(Row row) {
        return new Partner(
                row.id("id", PartnerId::new),
                RequisitesColumns.requisites(row),
                RequisitesColumns.contact(row),
                row.day("registered_on"));
    }
}
