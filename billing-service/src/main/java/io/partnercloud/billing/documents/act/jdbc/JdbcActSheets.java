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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String HEADS = """
            select a.*, c.name, c.inn, c.login,
                   (select min(s.contract_date) from subscriptions s where s.client_id = a.client_id) as accepted_on
            from acts a join clients c on c.id = a.client_id
            """;

    private record Headed(ActSheet.Head head, @Nullable ActNumber corrects) {}

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

    @Override
    public List<ActSheet> ofMonth(YearMonth month, String after, int limit) {
        var where = Where.of("a.month = :month", "month", month.atDay(1)).and("a.number > :after", "after", after);
        return sheets(where, " order by a.number limit " + limit);
    }

    private Optional<ActSheet> sheet(Where scope, ActNumber number) {
        return sheets(scope.and("a.number = :number", "number", number.text()), "").stream()
                .findFirst();
    }

    private List<ActSheet> sheets(Where where, String order) {
        var heads = jdbc.sql(HEADS + where.sql() + order)
                .params(where.params())
                .query(Row.as(this::head))
                .list();
        var lines = lines(heads.stream().map(each -> each.head().number()).toList());
        return heads.stream()
                .map(each -> sheet(each, lines.getOrDefault(each.head().number(), List.of())))
                .toList();
    }

    private Headed head(Row row) {
        var issuedOn = row.day("issued_on");
        var seller = entities.version(row.text("legal_entity"), row.number("legal_entity_version"));
        return new Headed(
                new ActSheet.Head(
                        row.text("number", ActNumber::new),
                        issuedOn,
                        seller,
                        new Buyer(row.text("name"), row.textOrNull("inn"), row.text("login", ClientLogin::new)),
                        Optional.ofNullable(row.dayOrNull("accepted_on"))),
                row.textOrNull("corrects", ActNumber::new));
    }

    private ActSheet sheet(Headed headed, List<ActLine> lines) {
        var head = headed.head();
        var tax = new SellerTax(head.seller().vatRegime(), vatTable.rates(), head.issuedOn());
        @Nullable ActNumber corrects = headed.corrects();
        return ActSheet.of(
                head, lines, corrects == null ? null : before(corrects, head.number(), head.issuedOn()), tax);
    }

    private Map<ActNumber, List<ActLine>> lines(List<ActNumber> acts) {
        var lines = new HashMap<ActNumber, List<ActLine>>();
        jdbc.sql(LINES + " where l.act = any(:acts) order by l.act, l.position")
                .param("acts", acts.stream().map(ActNumber::text).toArray(String[]::new))
                .query(Row.each(row -> lines.computeIfAbsent(row.text("act", ActNumber::new), _ -> new ArrayList<>())
                        .add(ActLineRows.read(row))));
        return lines;
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
