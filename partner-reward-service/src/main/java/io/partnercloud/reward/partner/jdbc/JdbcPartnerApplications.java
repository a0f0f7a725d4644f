package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.ApplicationFilter;
import io.partnercloud.reward.partner.PartnerApplication;
import io.partnercloud.reward.partner.PartnerApplications;
import io.partnercloud.reward.partner.PartnerApplications.Status;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.TaxTreatment;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPartnerApplications implements PartnerApplications {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("receivedAt", "received_at", "name", "name", "inn", "inn", "status", "status"),
            "id",
            PageQuery.Sort.descending("receivedAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcPartnerApplications(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional
    public void add(PartnerApplication.Received application) {
        var request = application.request();
        jdbc.sql("""
                        insert into partner_applications (id, status, name, inn, kpp, ogrn, bic, account,
                            contact_name, contact_email, contact_phone, tax_treatment, comment, received_at)
                        values (:id, 'RECEIVED', :name, :inn, :kpp, :ogrn, :bic, :account,
                            :contactName, :contactEmail, :contactPhone, :taxTreatment, :comment, :receivedAt)
                        """)
                .params(RequisitesColumns.of(request.requisites(), request.contact()))
                .param("id", application.id())
                .param("taxTreatment", request.taxTreatment().name())
                .param("comment", request.comment())
                .param("receivedAt", Bind.at(request.receivedAt()))
                .update();
    }

    @Override
    @Transactional
    public Optional<PartnerApplication> lock(UUID id) {
        return read("select * from partner_applications where id = :id for update", id);
    }

    @Override
    public Optional<PartnerApplication> find(UUID id) {
        return read("select * from partner_applications where id = :id", id);
    }

    private Optional<PartnerApplication> read(String select, UUID id) {
        return jdbc.sql(select)
                .param("id", id)
                .query(Row.as(JdbcPartnerApplications::application))
                .optional();
    }

    @Override
    @Transactional
    public void save(PartnerApplication.Concluded application) {
        jdbc.sql("update partner_applications set status = 'CONCLUDED', partner_id = :partner where id = :id")
                .param("partner", application.partner().value())
                .param("id", application.id())
                .update();
    }

    @Override
    @Transactional
    public void save(PartnerApplication.Refused application) {
        jdbc.sql("update partner_applications set status = 'REFUSED', refused_because = :reason where id = :id")
                .param("reason", application.reason())
                .param("id", application.id())
                .update();
    }

    @Override
    public Listing<PartnerApplication> list(ApplicationFilter filter, PageQuery query) {
        var where = Where.everything().andWord("status", filter.status());
        return lists.read(
                ListSql.of("select * from partner_applications", where, ORDER),
                query,
                Row.as(JdbcPartnerApplications::application));
    }

    private static PartnerApplication application(Row row) {
        var id = row.id("id");
        var request = new PartnerApplication.Request(
                RequisitesColumns.requisites(row),
                RequisitesColumns.contact(row),
                row.word("tax_treatment", TaxTreatment.class),
                row.textOrNull("comment"),
                row.instant("received_at"));
        return switch (row.word("status", Status.class)) {
            case RECEIVED -> new PartnerApplication.Received(id, request);
            case CONCLUDED -> new PartnerApplication.Concluded(id, request, row.id("partner_id", PartnerId::new));
            case REFUSED -> new PartnerApplication.Refused(id, request, row.text("refused_because"));
        };
    }
}
