package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.document.jdbc.PrintedLineRows;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.printing.Lines;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on an act, the requisites as they were at its issue. */
@Repository
@Transactional(readOnly = true)
class JdbcActSheets implements ActSheets {
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
        return new ActSheet(
                number,
                issuedOn,
                seller,
                new Buyer(row.text("name"), row.textOrNull("inn"), row.text("login", ClientLogin::new)),
                Optional.ofNullable(row.dayOrNull("accepted_on")),
                lines(number, seller, issuedOn));
    }

    private Lines lines(ActNumber number, LegalEntity seller, LocalDate issuedOn) {
        var rows = new PrintedLineRows(seller.vatRegime(), vatTable.rates(), issuedOn);
        return new Lines(jdbc.sql("select * from act_lines where act = :act order by position")
                .param("act", number.text())
                .query(Row.as(rows::read))
                .list());
    }
}
