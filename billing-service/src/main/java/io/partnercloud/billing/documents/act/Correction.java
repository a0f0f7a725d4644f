package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a corrective act changes of an earlier one: each line that differs, as it was and as it is (INV-14). {@code after} is the
 * whole act as it is now, empty where it cannot bear the correction; {@code ordinal} counts its corrections from one.
 */
public record Correction(ActNumber of, LocalDate issuedOn, int ordinal, List<Change> changes, List<PaperLine> after) {
    public Correction {
        after = List.copyOf(after);
        changes = List.copyOf(changes);
    }

    /** A line before and after; one of the two is missing where it was not there. */
    public record Change(
            @Nullable PaperLine before, @Nullable PaperLine after) {
        /** Whichever there is. */
        public PaperLine either() {
            return Objects.requireNonNull(after == null ? before : after);
        }

        public Money amountBefore() {
            return before == null ? Money.ZERO : before.amount();
        }

        public Money amountAfter() {
            return after == null ? Money.ZERO : after.amount();
        }

        public Money taxBefore() {
            return before == null ? Money.ZERO : before.tax();
        }

        public Money taxAfter() {
            return after == null ? Money.ZERO : after.tax();
        }

        private boolean isNone() {
            return before != null
                    && after != null
                    && before.quantity() == after.quantity()
                    && Objects.equals(before.days(), after.days())
                    && before.amount().equals(after.amount());
        }
    }

    /** How much dearer, how much cheaper: neither is below zero, and a line counts for one of them. */
    public record Sums(Money up, Money down) {
        private static Sums of(Stream<Money> differences) {
            var all = differences.toList();
            return new Sums(
                    Money.sum(all.stream().filter(Money::isPositive).toList()),
                    Money.sum(all.stream().filter(Money::isNegative).toList()).negated());
        }
    }

    static Correction of(ActSheet.Earlier act, List<Term> before, List<Term> terms, SellerTax tax) {
        var was = Given.of(before, tax);
        var is = Given.of(Stream.concat(before.stream(), terms.stream()).toList(), tax);
        var isBorne = !was.missing().isNegative() && !is.missing().isNegative();
        var changes = isBorne
                ? changes(was.lines(), is.lines())
                : terms.stream().map(term -> alone(term, tax)).toList();
        return new Correction(
                act.number(), act.issuedOn(), act.corrections() + 1, changes, isBorne ? is.lines() : List.of());
    }

    /** Where the act cannot bear it: what was there of it, and is not any more. */
    private static Change alone(Term term, SellerTax tax) {
        var line = PaperLine.of(term.line(), tax);
        return line.amount().isNegative()
                ? new Change(line.withAmount(line.amount().negated()), null)
                : new Change(null, line);
    }

    /** Each line is set beside the same item of the same days, else of the same month, else beside nothing. */
    private static List<Change> changes(List<PaperLine> was, List<PaperLine> is) {
        var left = new ArrayList<>(was);
        var others = new ArrayList<>(is);
        var changes = new ArrayList<Change>();
        pairs(left, others, (one, other) -> Objects.equals(one.days(), other.days()), changes);
        pairs(left, others, (one, other) -> Objects.equals(month(one), month(other)), changes);
        left.forEach(line -> changes.add(new Change(line, null)));
        others.forEach(line -> changes.add(new Change(null, line)));
        return changes.stream().filter(change -> !change.isNone()).toList();
    }

    private static void pairs(
            List<PaperLine> left,
            List<PaperLine> others,
            BiPredicate<PaperLine, PaperLine> together,
            List<Change> changes) {
        for (var line : List.copyOf(left)) {
            others.stream()
                    .filter(other -> isSameItem(line, other) && together.test(line, other))
                    .findFirst()
                    .ifPresent(other -> {
                        left.remove(line);
                        others.remove(other);
                        changes.add(new Change(line, other));
                    });
        }
    }

    private static boolean isSameItem(PaperLine one, PaperLine other) {
        return one.service() == other.service()
                && one.code().equals(other.code())
                && one.unitPrice().equals(other.unitPrice())
                && one.vat().equals(other.vat());
    }

    private static @Nullable YearMonth month(PaperLine line) {
        var days = line.days();
        return days == null ? null : YearMonth.from(days.from());
    }

    public Sums amounts() {
        return sums(Change::amountBefore, Change::amountAfter);
    }

    public Sums taxes() {
        return sums(Change::taxBefore, Change::taxAfter);
    }

    private Sums sums(Function<Change, Money> before, Function<Change, Money> after) {
        return Sums.of(changes.stream().map(change -> after.apply(change).minus(before.apply(change))));
    }
}
