package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.documents.act.ActLine.Reason;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which acts one client gets at a month's end: one for what was given, and one for each earlier act that is corrected by it
 * (INV-14). What nothing can bear yet waits for a later month.
 */
record ActsOfMonth(List<Planned> acts) {
    /** An act to be, without a number; {@code corrects} is empty where it says what was given. */
    record Planned(Optional<ActNumber> corrects, List<ActLine> lines) {}

    static ActsOfMonth of(List<LineToRecognise> due, SellerTax tax) {
        var placed = due.stream().map(line -> place(line, due)).toList();
        var given = placed.stream().filter(line -> line.corrects() == null).toList();
        if (takesMoreThanItGives(given, tax)) {
            given = without(given, line -> line.line().reason() instanceof Reason.Credited);
        }
        if (takesMoreThanItGives(given, tax)) {
            given = without(given, line -> line.line().amount().isNegative());
        }
        var acts = new ArrayList<Planned>();
        if (!given.isEmpty()) {
            acts.add(new Planned(Optional.empty(), lines(given)));
        }
        corrections(placed, given).forEach((act, its) -> acts.add(new Planned(Optional.of(act), lines(its))));
        return new ActsOfMonth(acts);
    }

    private static Map<ActNumber, List<LineToRecognise>> corrections(
            List<LineToRecognise> placed, List<LineToRecognise> given) {
        var corrections = new TreeMap<ActNumber, List<LineToRecognise>>(Comparator.comparing(ActNumber::text));
        for (var line : placed) {
            var act = line.corrects() == null ? line.orElse() : line.corrects();
            if (act != null && !given.contains(line)) {
                corrections.computeIfAbsent(act, _ -> new ArrayList<>()).add(line);
            }
        }
        return corrections;
    }

    /**
     * A credit for days that this month's act tells of as well lessens that one; what is invoiced otherwise than an earlier
     * act has it stands beside what is taken back from there.
     */
    private static LineToRecognise place(LineToRecognise line, List<LineToRecognise> due) {
        return switch (line.line().reason()) {
            case Reason.Credited _ ->
                due.stream().anyMatch(other -> gives(other) && isOfSameMonth(other, line))
                        ? line.correcting(null)
                        : line;
            case Reason.Invoiced _, Reason.Used _ ->
                due.stream()
                        .filter(other ->
                                other.line().reason() instanceof Reason.BilledOtherwise && isOfSameMonth(other, line))
                        .findFirst()
                        .map(other -> line.correcting(other.corrects()))
                        .orElse(line);
            case Reason.Withdrawn _, Reason.BilledOtherwise _ -> line;
        };
    }

    private static boolean gives(LineToRecognise line) {
        return switch (line.line().reason()) {
            case Reason.Invoiced _, Reason.Used _ -> line.line().amount().isPositive();
            case Reason.Credited _, Reason.Withdrawn _, Reason.BilledOtherwise _ -> false;
        };
    }

    private static boolean isOfSameMonth(LineToRecognise first, LineToRecognise second) {
        var month = month(first.line().days());
        return month != null
                && month.equals(month(second.line().days()))
                && first.line().service() == second.line().service();
    }

    private static @Nullable YearMonth month(@Nullable MonthSegment days) {
        return days == null ? null : YearMonth.from(days.from());
    }

    private static boolean takesMoreThanItGives(List<LineToRecognise> some, SellerTax tax) {
        var terms = some.stream().map(line -> line.line().term()).toList();
        return terms.stream().anyMatch(term -> term.amount().isNegative())
                && Given.of(terms, tax).missing().isNegative();
    }

    private static List<LineToRecognise> without(List<LineToRecognise> lines, Predicate<LineToRecognise> what) {
        return lines.stream().filter(what.negate()).toList();
    }

    private static List<ActLine> lines(List<LineToRecognise> some) {
        return some.stream().map(LineToRecognise::line).toList();
    }
}
