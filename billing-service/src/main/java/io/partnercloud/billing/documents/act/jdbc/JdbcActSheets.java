package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on an act, the requisites as they were at its issue. */
@Repository
@Transactional(readOnly = true)
class JdbcActSheets implements ActSheets {
    private static final String LINES = """
            select l.*, c.reason from act_lines l join acts a on a.number = l.act
            left join credit_lines cl on cl.id = l.credit_line left join credits c on c.id = cl.credit_id
            """;

    private final JdbcClient jdbc;
    private final LegalEntities entities;
    private final VatTable vatTable;

    JdbcActSheets(JdbcClient jdbc, LegalEntities entities, VatTable vatTable) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.vatTable = vatTable;
    }

    @Override
    public Optional<ActSheet> of(Scope scope, ActNumber number) {
        return sheet(Where.inScope(scope, "a"), number);
    }

    @Override
    public Optional<ActSheet> of(ActNumber number) {
        return sheet(Where.everything(), number);
    }

    private Optional<ActSheet> sheet(Where scope, ActNumber number) {
        var where = scope.and("a.number = :number", "number", number.text());
        return jdbc.sql("""
                        select a.*, c.name, c.inn, c.login,
                               (select min(s.contract_date) from subscriptions s where s.client_id = a.client_id)
                                   as accepted_on
                        from acts a join clients c on c.id = a.client_id
                        """ + where.sql())
                .params(where.params())
                .query(Row.as(this::sheet))
                .optional();
    }

    private ActSheet sheet(Row row) {
        var number = row.text("number", ActNumber::new);
        var issuedOn = row.day("issued_on");
        var seller = entities.version(row.text("legal_entity"), row.number("legal_entity_version"));
        var tax = new SellerTax(seller.vatRegime(), vatTable.rates(), issuedOn);
        @Nullable ActNumber corrects = row.textOrNull("corrects", ActNumber::new);
        return ActSheet.of(
                new ActSheet.Head(
                        number,
                        issuedOn,
                        seller,
                        new Buyer(row.text("name"), row.textOrNull("inn"), row.text("login", ClientLogin::new)),
                        Optional.ofNullable(row.dayOrNull("accepted_on"))),
                lines(number),
                corrects == null ? null : before(corrects, number, issuedOn),
                tax);
    }

    private List<ActLine> lines(ActNumber number) {
        return jdbc.sql(LINES + " where l.act = :act order by l.position")
                .param("act", number.text())
                .query(Row.as(ActLineRows::read))
                .list();
    }

    /** The act that is corrected, with all earlier corrections of it. */
    private ActSheet.Earlier before(ActNumber corrected, ActNumber by, LocalDate on) {
        var lines = jdbc.sql(LINES + """
                         where (a.number = :act or a.corrects = :act and a.issued_on < :on) and a.number <> :by
                        order by a.issued_on, l.position
                        """)
                .param("act", corrected.text())
                .param("by", by.text())
                .param("on", on)
                .query(Row.as(ActLineRows::read))
                .list();
        return jdbc.sql("""
                        select issued_on, (select count(*) from acts c where c.corrects = a.number and c.issued_on < :on)
                            as corrections
                        from acts a where number = :act
                        """)
                .param("act", corrected.text())
                .param("on", on)
                .query(Row.as(row ->
                        new ActSheet.Earlier(corrected, row.day("issued_on"), row.integer("corrections"), lines)))
                .single();
    }
}
