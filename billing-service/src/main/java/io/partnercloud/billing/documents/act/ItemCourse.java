package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many units of one item there were through the days of a month, and what they cost. A term's amount is shared out by its
 * days, each part rounded so that all add up to it (INV-3); what falls on days without units stays with their neighbours.
 * {@code left} is what no piece can bear.
 */
record ItemCourse(List<Piece> pieces, Money left) {
    /** Some days with as many units on each. Goods have no days. */
    record Piece(@Nullable MonthSegment days, int units, Money amount) {
        Piece plus(Money more) {
            return new Piece(days, units, amount.plus(more));
        }
    }

    static ItemCourse of(List<Term> terms) {
        var counted = terms.stream()
                .filter(term -> term.counts() != Term.Counts.MONEY)
                .toList();
        var given = terms.getFirst().line().days() == null ? goods(counted) : pieces(counted);
        var compensated = Money.sum(terms.stream()
                .filter(term -> term.counts() == Term.Counts.MONEY)
                .map(Term::amount)
                .toList());
        return borne(joined(given, counted), compensated);
    }

    private static List<Piece> goods(List<Term> terms) {
        var units = terms.stream().mapToInt(Term::units).sum();
        return List.of(new Piece(
                null, units, Money.sum(terms.stream().map(Term::amount).toList())));
    }

    private static List<Piece> pieces(List<Term> terms) {
        var cuts = new TreeSet<LocalDate>();
        for (var term : terms) {
            cuts.add(days(term).from());
            cuts.add(days(term).to().plusDays(1));
        }
        var pieces = new ArrayList<Piece>();
        for (var from : cuts) {
            var next = cuts.higher(from);
            if (next != null) {
                pieces.add(piece(new MonthSegment(from, next.minusDays(1)), terms));
            }
        }
        return pieces;
    }

    private static Piece piece(MonthSegment days, List<Term> terms) {
        var units = 0;
        var amount = Money.ZERO;
        for (var term : terms) {
            if (covers(days(term), days)) {
                units += term.units();
                amount = amount.plus(part(term, days));
            }
        }
        return new Piece(days, units, amount);
    }

    private static Money part(Term term, MonthSegment days) {
        var all = days(term).days();
        var before = Math.toIntExact(ChronoUnit.DAYS.between(days(term).from(), days.from()));
        return term.amount()
                .share(before + days.days(), all)
                .minus(term.amount().share(before, all));
    }

    /** Pieces between which nothing changed, because what came went as well. */
    private static List<Piece> joined(List<Piece> pieces, List<Term> terms) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.units == piece.units && isOne(last, piece, terms)) {
                var days = new MonthSegment(
                        Objects.requireNonNull(last.days).from(),
                        Objects.requireNonNull(piece.days).to());
                joined.set(joined.size() - 1, new Piece(days, piece.units, last.amount.plus(piece.amount)));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isOne(Piece last, Piece piece, List<Term> terms) {
        var across = new MonthSegment(
                Objects.requireNonNull(last.days).to(),
                Objects.requireNonNull(piece.days).from());
        return terms.stream().anyMatch(term -> covers(days(term), across));
    }

    /** {@code rest} and what stands where there are no units, or fewer than none, goes to the pieces that have some. */
    private static ItemCourse borne(List<Piece> all, Money compensated) {
        var bearing = new ArrayList<Piece>();
        var rest = compensated;
        for (var piece : all) {
            if (piece.units > 0) {
                bearing.add(piece);
            } else {
                rest = rest.plus(piece.amount);
            }
        }
        for (var at = bearing.size() - 1; at >= 0; at--) {
            var piece = bearing.get(at).plus(rest);
            bearing.set(at, piece.amount.isNegative() ? piece.plus(piece.amount.negated()) : piece);
            rest = piece.amount.isNegative() ? piece.amount : Money.ZERO;
        }
        return new ItemCourse(List.copyOf(bearing), rest);
    }

    private static boolean covers(MonthSegment outer, MonthSegment inner) {
        return !outer.from().isAfter(inner.from()) && !outer.to().isBefore(inner.to());
    }

    private static MonthSegment days(Term term) {
        return Objects.requireNonNull(term.line().days());
    }
}
