package io.partnercloud.billing.closing.month.jdbc;

import io.partnercloud.billing.closing.month.Registers;
import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.WholeList;
import io.partnercloud.printing.Vat;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads registers through cursors; the lines of acts as they are printed, some hundred acts at a time. */
@Repository
class JdbcRegisters implements Registers {
    private static final int ACTS_AT_ONCE = 200;
    private static final String CLIENT =
            " c.login, c.name as client_name, c.inn, (select b.kpp from edo_buyers b where b.client_id = c.id) as kpp ";

    private final ListReader lists;
    private final ActSheets sheets;

    JdbcRegisters(ListReader lists, ActSheets sheets) {
        this.lists = lists;
        this.sheets = sheets;
    }

    @Override
    public void invoices(YearMonth month, Consumer<List<Invoiced>> reader) {
        var select = "select i.*," + CLIENT + "from invoices i join clients c on c.id = i.client_id";
        read(
                select,
                between("i.issued_on", month),
                order("i.issued_on", "i.number"),
                reader,
                row -> new Invoiced(
                        row.text("number"),
                        row.day("issued_on"),
                        row.day("due_on"),
                        party(row),
                        row.money("total"),
                        row.money("paid")));
    }

    @Override
    @Transactional(readOnly = true)
    public void actLines(YearMonth month, Consumer<List<Given>> reader) {
        var some = sheets.ofMonth(month, "", ACTS_AT_ONCE);
        while (!some.isEmpty()) {
            reader.accept(some.stream().flatMap(JdbcRegisters::lines).toList());
            some = some.size() < ACTS_AT_ONCE
                    ? List.of()
                    : sheets.ofMonth(month, some.getLast().number().text(), ACTS_AT_ONCE);
        }
    }

    @Override
    public void payments(YearMonth month, Consumer<List<Paid>> reader) {
        var select = "select p.*, d.number as order_number, d.dated_on, d.purpose," + CLIENT + """
                from payments p join clients c on c.id = p.client_id
                left join bank_documents d on d.payment_id = p.id and d.state = 'MATCHED'
                """;
        read(
                select,
                between("p.paid_on", month),
                order("p.paid_on", "p.id"),
                reader,
                row -> new Paid(
                        row.day("paid_on"),
                        party(row),
                        row.money("amount"),
                        row.textOrNull("invoice"),
                        row.textOrNull("order_number"),
                        row.dayOrNull("dated_on"),
                        row.textOrNull("purpose"),
                        row.text("reference"),
                        row.dayOrNull("reversed_on")));
    }

    @Override
    public void statements(YearMonth month, Consumer<List<Told>> reader) {
        var where = Where.of("to_on >= :first", "first", month.atDay(1))
                .and("from_on <= :last", "last", month.atEndOfMonth());
        read(
                "select * from bank_balances",
                where,
                order("from_on", "number"),
                reader,
                row -> new Told(
                        row.text("account"),
                        row.day("from_on"),
                        row.day("to_on"),
                        row.money("opening"),
                        row.moneyOrNull("incoming"),
                        row.moneyOrNull("outgoing"),
                        row.money("closing")));
    }

    private <T> void read(String select, Where where, ListOrder order, Consumer<List<T>> reader, Function<Row, T> row) {
        RowMapper<T> mapper = Row.as(row);
        var all = new PageQuery(0, PageQuery.MAX_SIZE, List.of(), true);
        ((WholeList<T>) lists.read(ListSql.of(select, where, order), all, mapper))
                .rows()
                .read(reader);
    }

    private static ListOrder order(String day, String number) {
        return new ListOrder(Map.of("on", day), number, PageQuery.Sort.ascending("on"));
    }

    private static Where between(String column, YearMonth month) {
        return Where.of(column + " >= :first", "first", month.atDay(1))
                .and(column + " <= :last", "last", month.atEndOfMonth());
    }

    private static Party party(Row row) {
        return new Party(row.text("login"), row.text("client_name"), row.textOrNull("inn"), row.textOrNull("kpp"));
    }

    /** Of a correction what it changes: a line as it was, turned round, and the line as it is; so that a month adds up. */
    private static Stream<Given> lines(ActSheet sheet) {
        var buyer = sheet.buyer();
        var party = new Party(buyer.login().text(), buyer.name(), buyer.inn(), buyer.kpp());
        return Stream.concat(
                sheet.given().stream().map(line -> given(sheet, party, line, UnaryOperator.identity())),
                sheet.correction().stream()
                        .flatMap(it -> it.changes().stream())
                        .flatMap(change -> Stream.concat(
                                Stream.ofNullable(change.before())
                                        .map(line -> given(sheet, party, line, Money::negated)),
                                Stream.ofNullable(change.after())
                                        .map(line -> given(sheet, party, line, UnaryOperator.identity())))));
    }

    private static Given given(ActSheet sheet, Party party, PaperLine line, UnaryOperator<Money> sign) {
        return new Given(
                sheet.number().text(),
                sheet.issuedOn(),
                sheet.correction().map(it -> it.of().text()).orElse(null),
                party,
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                sign.apply(line.amount()),
                line.vat() instanceof Vat.At(var percent) ? percent : null,
                sign.apply(line.tax()));
    }
}
