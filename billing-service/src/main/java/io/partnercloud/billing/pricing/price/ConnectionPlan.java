package io.partnercloud.billing.pricing.price;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The connections that are paid for, the dearest first, and the configurations that they may open. A connection opens
 * its own configuration or any rented one that is not dearer (PRC-1), so none is dearer than somebody needs it to be.
 */
public record ConnectionPlan(List<Paid> paid, List<PriceItem> rented) {
    /** So many connections at the price of this configuration. */
    public record Paid(PriceItem configuration, int count) {}

    private static final Comparator<PriceItem> CHEAPEST_FIRST =
            comparing(PriceItem::price).thenComparing(PriceItem::code);

    public ConnectionPlan {
        paid = List.copyOf(paid);
        rented = List.copyOf(rented);
    }

    /** PRC-2: people who alternate need one connection each, at their dearest configuration; the others one per configuration. */
    static ConnectionPlan of(RentParameters wanted, PriceList list) {
        var counts = new TreeMap<PriceItem, Integer>(CHEAPEST_FIRST.reversed());
        for (var group : wanted.people()) {
            var used = group.configurations().stream().map(list::configuration);
            switch (wanted.mode()) {
                case ALTERNATELY ->
                    used.max(CHEAPEST_FIRST).ifPresent(dearest -> counts.merge(dearest, group.count(), Integer::sum));
                case AT_THE_SAME_TIME -> used.forEach(each -> counts.merge(each, group.count(), Integer::sum));
            }
        }
        var paid = counts.entrySet().stream()
                .map(entry -> new Paid(entry.getKey(), entry.getValue()))
                .toList();
        var rented = wanted.configurations().stream()
                .map(list::configuration)
                .sorted(CHEAPEST_FIRST)
                .toList();
        return new ConnectionPlan(paid, rented);
    }

    public int total() {
        return paid.stream().mapToInt(Paid::count).sum();
    }

    /** How many connections may open this configuration. */
    int able(PriceItem configuration) {
        return paid.stream()
                .filter(each -> each.configuration().price().compareTo(configuration.price()) >= 0)
                .mapToInt(Paid::count)
                .sum();
    }

    /** What may be open at once, at most {@code limit} combinations of it. */
    public SessionCombinations sessions(int limit) {
        return SessionCombinations.of(this, limit);
    }
}
