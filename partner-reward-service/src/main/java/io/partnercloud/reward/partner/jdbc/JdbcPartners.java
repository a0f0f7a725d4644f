package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.Partner;
import io.partnercloud.reward.partner.PartnerFilter;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import io.partnercloud.reward.partner.Partners.Listed;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPartners implements Partners {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("name", "name", "inn", "inn", "code", "code", "registeredOn", "registered_on"),
            "id",
            PageQuery.Sort.ascending("name"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcPartners(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
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
            throw new PartnerRefusal.AlreadyRegistered(partner.requisites().inn());
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
    public Listing<Listed> list(PartnerFilter filter, PageQuery query) {
        var q = filter.q() == null || filter.q().isBlank() ? null : filter.q().strip();
        var where = Where.everything();
        if (q != null) {
            where = where.and("(inn = :text or code = :text or name ilike :pattern)", "text", q)
                    .and("true", "pattern", "%" + literally(q) + "%");
        }
        return lists.read(
                ListSql.of("select * from partners", where, ORDER),
                query,
                Row.as(row ->
                        new Listed(partner(row), Optional.ofNullable(row.textOrNull("code", AssignedCode::new)))));
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
