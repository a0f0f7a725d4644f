package io.partnercloud.reward.payout;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.head;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.printing.DocxPrinter;
import io.partnercloud.printing.Markup;
import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.printing.RoublesInWords;
import io.partnercloud.printing.Wording;
import java.util.ArrayList;
import java.util.List;

/** How the agent's report and the act look (RWD-4, RWD-7); no clock and no database has a say in it. */
public final class PayoutPages {
    private static final String REPORT = "Отчёт агента";
    private static final String ACT = "Акт";
    private static final String PRINCIPAL = "Принципал";
    private static final String AGENT = "Агент";
    private static final String NO_BREAK = "\u00a0";
    private static final String BLANK_DATE = "«____» ______________ 20____ г.";

    private final PdfPrinter pdf;
    private final DocxPrinter docx;

    public PayoutPages(PdfPrinter pdf, DocxPrinter docx) {
        this.pdf = pdf;
        this.docx = docx;
    }

    /** What both papers are made from. */
    public record Sheet(Quarter quarter, Documents documents, SetInputs inputs, List<ReportLine> lines) {}

    public byte[] print(Paper paper, Sheet sheet) {
        return switch (paper) {
            case REPORT_PDF -> pdf.print(REPORT, report(sheet));
            case REPORT_DOCX -> docx.print(REPORT, report(sheet));
            case ACT_PDF -> pdf.print(ACT, act(sheet));
            case ACT_DOCX -> docx.print(ACT, act(sheet));
        };
    }

    private static Markup report(Sheet sheet) {
        return block(
                "page",
                block("title", "Отчёт агента об исполнении поручения"),
                block("subtitle", "за " + period(sheet.quarter()) + ", от " + dated(sheet.quarter())),
                parties(sheet.inputs()),
                block("basis", "Основание: договор № __________ от " + BLANK_DATE + " (" + known(sheet) + ")."),
                table("lines", reportRows(sheet.lines())),
                totals(sheet),
                inWords(sheet.documents()),
                signatures(sheet.inputs()));
    }

    private static Markup act(Sheet sheet) {
        var documents = sheet.documents();
        return block(
                "page",
                block("title", "Акт № __________ от " + BLANK_DATE),
                block("subtitle", "к отчёту агента за " + period(sheet.quarter()) + ", от " + dated(sheet.quarter())),
                parties(sheet.inputs()),
                block("basis", "Основание: " + known(sheet) + "."),
                table(
                        "lines",
                        List.of(
                                head(row(
                                        cell("number", "№"),
                                        cell("name", "Наименование"),
                                        cell("money", "Сумма, руб."))),
                                row(
                                        cell("number", "1"),
                                        cell("name", "Агентское вознаграждение за " + period(sheet.quarter())),
                                        cell("money", Wording.money(documents.reward()))))),
                totals(sheet),
                inWords(documents),
                block("note", "Поручение исполнено полностью и в срок. Принципал претензий к Агенту не имеет."),
                signatures(sheet.inputs()));
    }

    private static String known(Sheet sheet) {
        return "договор " + sheet.inputs().contract() + " от "
                + Wording.day(sheet.inputs().signedOn());
    }

    private static String period(Quarter quarter) {
        return quarter.number() + " квартал " + quarter.year() + "\u00a0г.";
    }

    /** RWD-4: the first day of the quarter that is paid for. */
    private static String dated(Quarter quarter) {
        return Wording.day(quarter.firstDay());
    }

    private static List<Markup> reportRows(List<ReportLine> lines) {
        var rows = new ArrayList<Markup>();
        rows.add(head(row(
                cell("number", "№"),
                cell("name", "Клиент, сервис"),
                cell("money", "Оплачено, руб."),
                cell("vat", "Ставка"),
                cell("money", "Вознаграждение, руб."))));
        for (var i = 0; i < lines.size(); i++) {
            rows.add(numbered(Integer.toString(i + 1), lines.get(i)));
        }
        return rows;
    }

    private static Markup numbered(String number, ReportLine line) {
        return switch (line) {
            case ReportLine.Earned it ->
                row(
                        cell("number", number),
                        cell(
                                "name",
                                it.client() + (it.name() == null ? "" : ", " + it.name()) + ". "
                                        + together(it.service().inRussian())),
                        cell("money", Wording.money(it.base())),
                        cell("vat", it.rate().toString().replace('.', ',') + "%"),
                        cell("money", Wording.money(it.amount())));
            case ReportLine.CarriedOver it ->
                row(
                        cell("number", number),
                        cell("name", "Перенос за " + period(it.from())),
                        cell("money", "—"),
                        cell("vat", "—"),
                        cell("money", Wording.money(it.amount())));
        };
    }

    /** {@code Аренда 1С} in one line. */
    private static String together(String words) {
        return words.replace(" ", NO_BREAK);
    }

    private static Markup totals(Sheet sheet) {
        var documents = sheet.documents();
        var rows = new ArrayList<Markup>();
        rows.add(total("Вознаграждение:", Wording.money(documents.reward())));
        rows.add(
                documents.vatPercent() == 0
                        ? total("Без налога (НДС)", "—")
                        : total("НДС " + documents.vatPercent() + "%:", Wording.money(documents.vat())));
        rows.add(total("Всего к выплате:", Wording.money(documents.total())));
        return table("totals", rows);
    }

    private static Markup total(String name, String sum) {
        return row(cell("name", name), cell("money", sum));
    }

    private static Markup inWords(Documents documents) {
        return block("in-words", block("words", RoublesInWords.of(documents.total())));
    }

    private static Markup parties(SetInputs inputs) {
        return table(
                "parties",
                List.of(
                        row(cell("role", PRINCIPAL + ":"), cell("party", named(inputs.principal()))),
                        row(cell("role", AGENT + ":"), cell("party", named(inputs.partner())))));
    }

    private static String named(Party party) {
        return party.name() + ", ИНН " + party.inn() + (party.kpp() == null ? "" : ", КПП " + party.kpp()) + ", ОГРН "
                + party.ogrn() + (party.address() == null ? "" : ", " + party.address()) + ", р/с" + NO_BREAK
                + party.account()
                + (party.bankName() == null ? "" : " в " + party.bankName()) + ", БИК" + NO_BREAK + party.bic();
    }

    private static Markup signatures(SetInputs inputs) {
        return table(
                "signatures",
                List.of(
                        row(
                                cell(
                                        "side",
                                        PRINCIPAL + ": " + inputs.principal().name()),
                                cell("side", AGENT + ": " + inputs.partner().name())),
                        row(cell("side", signed(inputs.principal())), cell("side", signed(inputs.partner()))),
                        row(cell("stamp", "М. П."), cell("stamp", "М. П."))));
    }

    private static Markup signed(Party party) {
        var title = party.headTitle() != null
                ? party.headTitle()
                : party.kpp() == null ? "Индивидуальный предприниматель" : "Руководитель";
        var name = party.headName() == null ? "" : party.headName();
        return block(
                "under",
                block("post", title),
                table("signature", List.of(row(cell("line", ""), cell("person", name)))),
                block("hint", "(подпись, расшифровка подписи)"));
    }
}
