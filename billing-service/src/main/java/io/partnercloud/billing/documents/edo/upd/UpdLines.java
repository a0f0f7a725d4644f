package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Vat;
import io.partnercloud.printing.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes what was given. A line's price is what one unit of it costs without tax for the days of the line, so that price and
 * quantity make the amount; what costs nothing has neither.
 */
record UpdLines(Writer xml, List<PaperLine> lines) {
    private static final int DIGITS_OF_PRICE = 11;
    private static final String RIGHT = "пп. 26 п. 2 ст. 149";

    /** What is sold, in the format's numbers. */
    private enum Sold {
        GOODS("1"),
        SERVICE("3"),
        RIGHT_TO_USE("4");

        private final String code;

        Sold(String code) {
            this.code = code;
        }

        static Sold of(PaperLine line) {
            if (line.days() == null) {
                return GOODS;
            }
            var ground = line.vatGround();
            return ground != null && ground.startsWith(RIGHT) ? RIGHT_TO_USE : SERVICE;
        }
    }

    /** A unit by its code in the classifier OKEI, and as that calls it. */
    private enum Unit {
        UNIT("642", "ед"),
        PIECE("796", "шт"),
        GIGABYTE("2553", "Гбайт");

        private final String code;
        private final String text;

        Unit(String code, String text) {
            this.code = code;
            this.text = text;
        }

        static Unit of(PaperLine line) {
            return switch (line.unit()) {
                case "шт." -> PIECE;
                case "ГБ" -> GIGABYTE;
                default -> UNIT;
            };
        }
    }

    static boolean isTaxed(PaperLine line) {
        return line.vat() instanceof Vat.At;
    }

    void write() throws XMLStreamException {
        xml.open("ТаблСчФакт");
        for (var i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        var total = Money.sum(lines.stream().map(PaperLine::amount).toList());
        var tax = Money.sum(lines.stream().map(PaperLine::tax).toList());
        xml.open("ВсегоОпл", "СтТовБезНДСВсего", total.minus(tax).toString(), "СтТовУчНалВсего", total.toString());
        tax("СумНалВсего", lines.stream().anyMatch(UpdLines::isTaxed), tax);
        xml.close();
        xml.close();
    }

    private void line(int number, PaperLine line) throws XMLStreamException {
        var net = line.amount().minus(line.tax());
        var isFree = net.isZero();
        var unit = Unit.of(line);
        xml.open(
                "СведТов",
                "НомСтр",
                Integer.toString(number),
                "НаимТов",
                named(line),
                "ОКЕИ_Тов",
                isFree ? null : unit.code,
                "НаимЕдИзм",
                isFree ? null : unit.text,
                "КолТов",
                isFree ? null : Integer.toString(line.quantity()),
                "ЦенаТов",
                isFree ? null : price(net, line.quantity()),
                "СтТовБезНДС",
                net.toString(),
                "НалСт",
                line.vat().toString(),
                "СтТовУчНал",
                line.amount().toString());
        xml.empty("ДопСведТов", "ПрТовРаб", Sold.of(line).code);
        if (isTaxed(line)) {
            xml.open("Акциз");
            xml.text("БезАкциз", "без акциза");
            xml.close();
        }
        tax("СумНал", isTaxed(line), line.tax());
        var ground = line.vatGround();
        if (ground != null) {
            xml.empty("ИнфПолФХЖ2", "Идентиф", "ОснованиеБезНДС", "Значен", ground);
        }
        xml.close();
    }

    private void tax(String element, boolean isTaxed, Money tax) throws XMLStreamException {
        xml.open(element);
        if (isTaxed) {
            xml.text("СумНал", tax.toString());
        } else {
            xml.text("БезНДС", "без НДС");
        }
        xml.close();
    }

    private static String named(PaperLine line) {
        var days = line.days();
        return days == null
                ? line.name()
                : line.name() + ", " + Wording.days(days.from(), days.to()).replace('\u00a0', ' ');
    }

    private static String price(Money net, int quantity) {
        var exact = net.amount().divide(BigDecimal.valueOf(quantity), DIGITS_OF_PRICE, RoundingMode.HALF_UP);
        var plain = exact.stripTrailingZeros();
        return (plain.scale() < 2 ? plain.setScale(2, RoundingMode.UNNECESSARY) : plain).toPlainString();
    }
}
