package io.partnercloud.printing;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.head;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;

import io.partnercloud.contracts.values.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document's lines, what they come to, and the tax in them. */
public record Lines(List<PrintedLine> lines) {
    public Lines {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(lines.stream().map(PrintedLine::amount).toList());
    }

    public Money vat() {
        return Money.sum(lines.stream().map(PrintedLine::tax).toList());
    }

    /** The tax by its rate; empty where none is charged. */
    public Map<Integer, Money> vatByRate() {
        var sums = new TreeMap<Integer, Money>();
        for (var line : lines) {
            if (line.vat() instanceof Vat.At(var percent)) {
                sums.merge(percent, line.tax(), Money::plus);
            }
        }
        return sums;
    }

    /** The table and the totals below it; {@code totalName} says what the sum is for. */
    public Markup markup(String totalName) {
        var rows = new ArrayList<Markup>();
        rows.add(head(row(
                cell("number", "№"),
                cell("name", "Наименование"),
                cell("days", "Период"),
                cell("quantity", "Кол-во"),
                cell("unit", "Ед."),
                cell("money", "Цена, руб."),
                cell("vat", "НДС"),
                cell("money", "Сумма, руб."))));
        for (var i = 0; i < lines.size(); i++) {
            rows.add(numbered(i + 1, lines.get(i)));
        }
        return block("lines", table("lines", rows), totals(totalName), footnote());
    }

    private static Markup numbered(int number, PrintedLine line) {
        var days = line.days();
        return row(
                cell("number", Integer.toString(number)),
                cell("name", line.name()),
                cell("days", days == null ? "—" : days.toString()),
                cell("quantity", Integer.toString(line.quantity())),
                cell("unit", line.unit()),
                cell("money", Wording.money(line.price())),
                cell("vat", line.vat().toString()),
                cell("money", Wording.money(line.amount())));
    }

    private Markup totals(String totalName) {
        var rows = new ArrayList<Markup>();
        rows.add(total("Итого:", Wording.money(total())));
        vatByRate().forEach((percent, sum) -> rows.add(total("В том числе НДС " + percent + "%:", Wording.money(sum))));
        if (rows.size() == 1) {
            rows.add(total("Без налога (НДС)", "—"));
        }
        rows.add(total(totalName, Wording.money(total())));
        return table("totals", rows);
    }

    /** INV-3, for whoever multiplies price and quantity; and why there is no tax. */
    private Markup footnote() {
        var notes = new ArrayList<String>();
        if (lines.stream().anyMatch(PrintedLine::isForSeveralMonths)) {
            notes.add("Цена указана за месяц, сумма — за все месяцы периода.");
        }
        if (lines.stream().anyMatch(PrintedLine::isForPartOfMonth)) {
            notes.add("Цена указана за полный месяц; за неполный месяц сумма пропорциональна числу дней.");
        }
        notes.addAll(grounds());
        return block("footnote", String.join(" ", notes));
    }

    /** Which lines are exempt by what; not which where it is all that are exempt. */
    private List<String> grounds() {
        var numbers = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < lines.size(); i++) {
            var ground = lines.get(i).vatGround();
            if (ground != null) {
                numbers.computeIfAbsent(ground, _ -> new ArrayList<>()).add(Integer.toString(i + 1));
            }
        }
        return numbers.entrySet().stream()
                .map(each ->
                        "Без НДС" + (numbers.size() == 1 ? "" : " (строки " + String.join(", ", each.getValue()) + ")")
                                + ": " + each.getKey() + ".")
                .toList();
    }

    private static Markup total(String name, String sum) {
        return row(cell("name", name), cell("money", sum));
    }

    /** {@code Всего наименований 4, на сумму 5 395,81 руб.}, and the sum in words. */
    public Markup inWords(String beginning) {
        return block(
                "in-words",
                block("count", "%s %d, на сумму %s руб.".formatted(beginning, lines.size(), Wording.money(total()))),
                block("words", RoublesInWords.of(total())));
    }
}
