package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The balances of one account as its statements tell of them, in whatever order they came and however they overlap. From
 * the first balance on, the documents must lead to each later one (INV-16).
 */
final class BalanceChain {
    private final List<Stretch> stretches;

    /** @param stretches of one account, in the order in which they came */
    BalanceChain(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /**
     * A statement of a day that goes on where another of that day ended: what the first told of is not in it. It must not be
     * able to begin with the day: neither where another one did nor where the day before ended.
     */
    boolean isContinuedBy(Stretch next) {
        var goesOn = stretches.stream()
                .anyMatch(
                        each -> each.to().equals(next.from()) && each.closing().equals(next.opening()));
        return goesOn && stretches.stream().noneMatch(next::startsWith) && !endsDayBefore(next);
    }

    private boolean endsDayBefore(Stretch next) {
        return stretches.stream()
                .filter(each -> each.to().isBefore(next.from()))
                .max(Comparator.comparing(Stretch::to))
                .filter(each -> each.closing().equals(next.opening()))
                .isPresent();
    }

    /** The same statement again, written differently. */
    boolean hasAlready(Stretch told) {
        return stretches.stream().anyMatch(told::tellsTheSameAs);
    }

    /** @param moved what came less what went, by day */
    List<Hole> holes(Map<LocalDate, Money> moved) {
        var holes = new ArrayList<Hole>();
        var days = new TreeMap<>(moved);
        var first = stretches.stream()
                .min(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
                .orElse(null);
        if (first == null) {
            return holes;
        }
        var balance = first.opening();
        var last = first;
        var through = first.from().minusDays(1);
        for (var ending : byLastDay().entrySet()) {
            var day = ending.getKey();
            balance = balance.plus(
                    Money.sum(List.copyOf(days.subMap(through, false, day, true).values())));
            var reached = at(ending.getValue(), balance);
            if (!reached.closing().equals(balance)) {
                holes.add(new Hole(
                        reached.account(),
                        last.to().isAfter(day) ? day : last.to(),
                        last.closing(),
                        last.statement(),
                        reached.from(),
                        reached.opening(),
                        reached.statement(),
                        reached.closing().minus(balance)));
                balance = reached.closing();
            }
            last = reached;
            through = day;
        }
        return holes;
    }

    private Map<LocalDate, List<Stretch>> byLastDay() {
        var days = new TreeMap<LocalDate, List<Stretch>>();
        stretches.forEach(
                each -> days.computeIfAbsent(each.to(), _ -> new ArrayList<>()).add(each));
        return days;
    }

    /** A day may have several statements, made in the course of it: one of them must end where the documents lead; else the latest counts. */
    private static Stretch at(List<Stretch> ending, Money balance) {
        return ending.stream()
                .filter(each -> each.closing().equals(balance))
                .findFirst()
                .orElse(ending.getLast());
    }
}
