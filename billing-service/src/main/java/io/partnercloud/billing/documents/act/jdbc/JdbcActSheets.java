package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntity;
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
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on an act, the requisites as they were at its issue. */
@Repository
@Transactional(readOnly = true)
class JdbcActSheets implements ActSheets {
    static final String LINES = """
            select l.*, c.reason from act_lines l join acts a on a.number = l.act
            left join credit_lines cl on cl.id = l.credit_line left join credits c on c.id = cl.credit_id
            """;

    private static final String HEADS = """
            select a.*, c.name, c.inn, c.login, b.kpp,
                   (select min(s.contract_date) from subscriptions s where s.client_id = a.client_id) as accepted_on
            from acts a join clients c on c.id = a.client_id left join edo_buyers b on b.client_id = a.client_id
            """;

    private record Seller(String code, long version) {}

    private record Headed(
            ActNumber number,
            LocalDate issuedOn,
            Seller seller,
            Buyer buyer,
            Optional<LocalDate> offerAcceptedOn,
            Optional<ActNumber> corrects) {
        ActSheet.Head head(LegalEntity by) {
            return new ActSheet.Head(number, issuedOn, by, buyer, offerAcceptedOn);
        }
    }

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

    /** However many acts: one statement for their heads, one for their lines, two for what is corrected, one for each company. */
    private List<ActSheet> sheets(Where where, String order) {
        var heads = jdbc.sql(HEADS + where.sql() + order)
                .params(where.params())
                .query(Row.as(JdbcActSheets::headed))
                .list();
        var lines = lines(heads.stream().map(Headed::number).toList());
        var sellers = new HashMap<Seller, LegalEntity>();
        heads.forEach(each -> sellers.computeIfAbsent(each.seller, it -> entities.version(it.code, it.version)));
        var corrected = CorrectedActs.of(
                jdbc, heads.stream().flatMap(each -> each.corrects.stream()).toList());
        var rates = vatTable.rates();
        return heads.stream()
                .map(each -> {
                    var head = each.head(Objects.requireNonNull(sellers.get(each.seller)));
                    return ActSheet.of(
                            head,
                            lines.getOrDefault(each.number, List.of()),
                            each.corrects
                                    .map(it -> corrected.before(it, each.number, each.issuedOn))
                                    .orElse(null),
                            new SellerTax(head.seller().vatRegime(), rates, head.issuedOn()));
                })
                .toList();
    }

    private static Headed headed(Row row) {
        return new Headed(
                row.text("number", ActNumber::new),
                row.day("issued_on"),
                new Seller(row.text("legal_entity"), row.number("legal_entity_version")),
                new Buyer(
                        row.text("name"),
                        row.textOrNull("inn"),
                        row.textOrNull("kpp"),
                        row.text("login", ClientLogin::new)),
                Optional.ofNullable(row.dayOrNull("accepted_on")),
                Optional.ofNullable(row.textOrNull("corrects", ActNumber::new)));
    }

    private Map<ActNumber, List<ActLine>> lines(List<ActNumber> acts) {
        var lines = new HashMap<ActNumber, List<ActLine>>();
        jdbc.sql(LINES + " where l.act = any(:acts) order by l.act, l.position")
                .param("acts", acts.stream().map(ActNumber::text).toArray(String[]::new))
                .query(Row.each(row -> lines.computeIfAbsent(row.text("act", ActNumber::new), _ -> new ArrayList<>())
                        .add(ActLineRows.read(row))));
        return lines;
    }
}
