package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a surcharge invoice shows: for the days of each month what comes in addition; where something goes in exchange, one
 * line that names both and asks for what is left between them (CHG-2, INV-14).
 */
final class SurchargeOnPaper {
    private static final String CODE = "SURCHARGE";
    private static final String UNIT = "усл. ед.";

    private final Draft draft;
    private final SellerTax tax;

    private SurchargeOnPaper(Draft draft, SellerTax tax) {
        this.draft = draft;
        this.tax = tax;
    }

    static List<PaperLine> of(Draft draft, SellerTax tax) {
        var paper = new SurchargeOnPaper(draft, tax);
        var byTax = grouped(draft.lines(), line -> line.onPaper().vat());
        return byTax.values().stream().anyMatch(lines -> sum(lines).isNegative())
                ? List.of(paper.exchange(draft.lines(), draft.period()))
                : byTax.values().stream().flatMap(paper::ofOneTax).toList();
    }

    private Stream<PaperLine> ofOneTax(List<InvoiceLine> lines) {
        var byDays = grouped(lines, InvoiceLine::requireDays);
        return byDays.values().stream().anyMatch(some -> sum(some).isNegative())
                ? Stream.of(exchange(lines, draft.period()))
                : byDays.entrySet().stream()
                        .flatMap(each -> ofOneMonth(
                                each.getValue(),
                                new BillingPeriod(
                                        each.getKey().from(), each.getKey().to())));
    }

    private Stream<PaperLine> ofOneMonth(List<InvoiceLine> lines, BillingPeriod days) {
        if (lines.stream().noneMatch(line -> line.amount().isNegative())) {
            return lines.stream()
                    .map(line ->
                            PaperLine.of(line, named(line.name()), line.quantity(), line.days(), line.amount(), tax));
        }
        return sum(lines).isZero() ? Stream.empty() : Stream.of(exchange(lines, days));
    }

    /** Taxed as the dearest of what comes. */
    private PaperLine exchange(List<InvoiceLine> lines, BillingPeriod days) {
        var dearest =
                lines.stream().max(Comparator.comparing(InvoiceLine::amount)).orElseThrow();
        var amount = sum(lines);
        var vat = tax.vat(dearest.onPaper(), days.to());
        return new PaperLine(
                dearest.service(),
                CODE,
                named(items(lines, amounts -> !amounts.isNegative()) + " вместо " + items(lines, Money::isNegative)),
                1,
                UNIT,
                amount,
                days,
                amount,
                vat,
                vat.within(amount),
                tax.ground(dearest.onPaper()));
    }

    private String named(String what) {
        return "Доплата за изменение параметров с " + Wording.day(draft.period().from()) + ": " + what;
    }

    private static String items(List<InvoiceLine> lines, Predicate<Money> which) {
        return lines.stream()
                .filter(line -> which.test(line.amount()))
                .map(line -> line.name() + " (" + line.quantity() + " "
                        + line.onPaper().unitName() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static <K> Map<K, List<InvoiceLine>> grouped(List<InvoiceLine> lines, Function<InvoiceLine, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static Money sum(Collection<InvoiceLine> lines) {
        return Money.sum(lines.stream().map(InvoiceLine::amount).toList());
    }
}
