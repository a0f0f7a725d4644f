package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was given, as an act shows it: the terms of the ledger set off against each other, so that each item stands with as
 * many units as there were, for the days on which there were so many, and never below zero (INV-14). The lines add up to the
 * terms; {@code missing} is negative where the terms take back more than they give.
 */
record Given(List<PaperLine> lines, Money missing) {
    private static final String COMPENSATED = " (за вычетом компенсации за простой)";
    private static final String LESSENED = " (с учётом перерасчёта)";

    Given {
        lines = List.copyOf(lines);
    }

    /** One thing sold, in one month. */
    private record Item(
            CloudService service,
            String code,
            String name,
            Money unitPrice,
            ItemOnPaper onPaper,
            @Nullable YearMonth month) {
        static Item of(Term term) {
            var line = term.line();
            var days = line.days();
            return new Item(
                    line.service(),
                    line.code(),
                    line.name(),
                    line.unitPrice(),
                    line.onPaper(),
                    days == null ? null : YearMonth.from(days.from()));
        }
    }

    static Given of(List<Term> terms, SellerTax tax) {
        var lines = new ArrayList<PaperLine>();
        var left = Money.ZERO;
        var items = terms.stream().collect(Collectors.groupingBy(Item::of, LinkedHashMap::new, Collectors.toList()));
        for (var its : items.values()) {
            var course = ItemCourse.of(its);
            course.pieces().stream()
                    .map(piece -> PaperLine.of(
                            its.getFirst().line(), name(its), piece.units(), piece.days(), piece.amount(), tax))
                    .forEach(lines::add);
            left = left.plus(course.left());
        }
        return settled(inOrder(lines.isEmpty() ? nothingGiven(terms, tax) : lines), left);
    }

    private static String name(List<Term> terms) {
        var name = terms.getFirst().line().name();
        return terms.stream().anyMatch(term -> term.counts() == Term.Counts.MONEY) ? name + COMPENSATED : name;
    }

    /** Everything was taken back: what it was, for nothing. */
    private static List<PaperLine> nothingGiven(List<Term> terms, SellerTax tax) {
        return terms.stream()
                .filter(term -> term.units() > 0)
                .map(term -> PaperLine.of(term.line(), tax).withAmount(Money.ZERO))
                .toList();
    }

    /** In the order of the days; what belongs to the same days stays in the order in which it came. */
    private static List<PaperLine> inOrder(List<PaperLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(
                        line -> line.days() == null ? null : line.days().from(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What no item could bear by itself lessens the dearest lines. */
    private static Given settled(List<PaperLine> lines, Money left) {
        if (left.isZero() || lines.isEmpty()) {
            return new Given(lines, left);
        }
        var settled = new ArrayList<>(lines);
        var rest = left;
        while (!rest.isZero()) {
            var at = dearest(settled);
            var amount = settled.get(at).amount().plus(rest);
            if (rest.isNegative() && settled.get(at).amount().isZero()) {
                return new Given(settled, rest);
            }
            settled.set(at, lessened(settled.get(at), amount.isNegative() ? Money.ZERO : amount));
            rest = amount.isNegative() ? amount : Money.ZERO;
        }
        return new Given(settled, Money.ZERO);
    }

    private static int dearest(List<PaperLine> lines) {
        var at = 0;
        for (var i = 1; i < lines.size(); i++) {
            at = lines.get(i).amount().compareTo(lines.get(at).amount()) > 0 ? i : at;
        }
        return at;
    }

    private static PaperLine lessened(PaperLine line, Money amount) {
        return line.name().endsWith(LESSENED)
                ? line.withAmount(amount)
                : line.withName(line.name() + LESSENED).withAmount(amount);
    }
}
