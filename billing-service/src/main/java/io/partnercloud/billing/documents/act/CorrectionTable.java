package io.partnercloud.billing.documents.act;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.head;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;

import io.partnercloud.billing.documents.act.Correction.Change;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Markup;
import io.partnercloud.printing.RoublesInWords;
import io.partnercloud.printing.Wording;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A corrective act's lines: as they were, as they are, and by how much they went up or down (INV-14). */
record CorrectionTable(Correction correction) {

    Markup markup() {
        var rows = new ArrayList<Markup>();
        rows.add(head(row(
                cell("number", "№"),
                cell("name", "Наименование"),
                cell("days", "Период"),
                cell("unit", "Ед."),
                cell("quantity", "Было кол-во"),
                cell("sum", "Было сумма, руб."),
                cell("quantity", "Стало кол-во"),
                cell("sum", "Стало сумма, руб."),
                cell("vat", "НДС"),
                cell("sum", "Больше на, руб."),
                cell("sum", "Меньше на, руб."))));
        for (var i = 0; i < correction.changes().size(); i++) {
            rows.add(numbered(i + 1, correction.changes().get(i)));
        }
        return block("lines", table("lines", rows), totals(), grounds());
    }

    private static Markup numbered(int number, Change change) {
        var line = change.either();
        var difference = change.amountAfter().minus(change.amountBefore());
        return row(
                cell("number", Integer.toString(number)),
                cell("name", line.name()),
                cell("days", days(change)),
                cell("unit", line.unit()),
                cell("quantity", quantity(change.before())),
                cell("sum", Wording.money(change.amountBefore())),
                cell("quantity", quantity(change.after())),
                cell("sum", Wording.money(change.amountAfter())),
                cell("vat", line.vat().toString()),
                cell("sum", difference.isPositive() ? Wording.money(difference) : "—"),
                cell("sum", difference.isNegative() ? Wording.money(difference.negated()) : "—"));
    }

    private static String days(Change change) {
        var before = days(change.before());
        var after = days(change.after());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return before.isEmpty() ? after : before;
        }
        return "было " + before + ", стало " + after;
    }

    private static String days(@Nullable PaperLine line) {
        var days = line == null ? null : line.days();
        return days == null ? "" : Wording.days(days.from(), days.to());
    }

    private static String quantity(@Nullable PaperLine line) {
        return line == null ? "—" : Integer.toString(line.quantity());
    }

    private Markup totals() {
        var amounts = correction.amounts();
        var taxes = correction.taxes();
        var rows = new ArrayList<Markup>();
        rows.add(total("Всего увеличение:", amounts.up()));
        if (!taxes.up().isZero()) {
            rows.add(total("В том числе НДС:", taxes.up()));
        }
        rows.add(total("Всего уменьшение:", amounts.down()));
        if (!taxes.down().isZero()) {
            rows.add(total("В том числе НДС:", taxes.down()));
        }
        if (correction.changes().stream().noneMatch(CorrectionTable::isTaxed)) {
            rows.add(row(cell("name", "Без налога (НДС)"), cell("money", "—")));
        }
        return table("totals", rows);
    }

    private static boolean isTaxed(Change change) {
        return !change.taxBefore().isZero() || !change.taxAfter().isZero();
    }

    private Markup grounds() {
        var grounds = correction.changes().stream()
                .map(change -> change.either().vatGround())
                .filter(Objects::nonNull)
                .distinct()
                .map(ground -> "Без НДС: " + ground + ".")
                .toList();
        return block("footnote", String.join(" ", grounds));
    }

    private static Markup total(String name, Money sum) {
        return row(cell("name", name), cell("money", Wording.money(sum)));
    }

    /** Both directions, each where there is one. */
    Markup inWords() {
        var amounts = correction.amounts();
        var words = Stream.of(words("увеличена", amounts.up()), words("уменьшена", amounts.down()))
                .filter(text -> !text.isEmpty())
                .toList();
        return block(
                "in-words",
                block("words", words.isEmpty() ? "Стоимость услуг не изменилась." : String.join(" ", words)));
    }

    private static String words(String direction, Money amount) {
        return amount.isZero()
                ? ""
                : "Стоимость услуг " + direction + " на " + Wording.money(amount) + " руб. ("
                        + RoublesInWords.of(amount) + ").";
    }
}
