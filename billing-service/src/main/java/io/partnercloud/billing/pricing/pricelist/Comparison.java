package io.partnercloud.billing.pricing.pricelist;

import static java.util.Comparator.comparing;

import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.PricingRefusal;
import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.partnercloud.contracts.values.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Prices each set of orders once by either list and adds up; it keeps only the largest differences. */
final class Comparison {
    /** So many clients are shown by name. */
    private static final int SHOWN = 50;

    private static final Comparator<Priced> SMALLEST_FIRST =
            comparing(Priced::size).thenComparing(Priced::key);

    private final PriceList before;
    private final PriceList after;
    private final ServiceLimits limits;
    private final PriorityQueue<Priced> largest = new PriorityQueue<>(SMALLEST_FIRST);
    private final TreeSet<String> lacking = new TreeSet<>();
    private long subscriptions;
    private long dearer;
    private long cheaper;
    private long unpriced;
    private Money oldMonthly = Money.ZERO;
    private Money newMonthly = Money.ZERO;

    Comparison(PriceList before, PriceList after, ServiceLimits limits) {
        this.before = before;
        this.after = after;
        this.limits = limits;
    }

    private record Priced(String key, Money oldMonthly, Money newMonthly) {
        /** How far the prices are apart. */
        Money size() {
            var difference = newMonthly.minus(oldMonthly);
            return difference.isNegative() ? difference.negated() : difference;
        }
    }

    void add(PaidOrders.Group group) {
        subscriptions += group.count();
        Money now;
        try {
            now = after.price(group.parameters(), limits).monthly();
        } catch (PricingRefusal refusal) {
            unpriced += group.count();
            if (lacking.size() < SHOWN) {
                lacking.add(refusal.lacking());
            }
            return;
        }
        then(group).ifPresent(then -> count(group, new Priced(group.key(), then, now)));
    }

    /** Empty where the earlier list does not sell it, so that there is nothing to compare. */
    private Optional<Money> then(PaidOrders.Group group) {
        try {
            return Optional.of(before.price(group.parameters(), limits).monthly());
        } catch (PricingRefusal _) {
            return Optional.empty();
        }
    }

    private void count(PaidOrders.Group group, Priced priced) {
        if (priced.size().isZero()) {
            return;
        }
        if (priced.newMonthly.compareTo(priced.oldMonthly) > 0) {
            dearer += group.count();
        } else {
            cheaper += group.count();
        }
        oldMonthly = oldMonthly.plus(priced.oldMonthly.times(group.count()));
        newMonthly = newMonthly.plus(priced.newMonthly.times(group.count()));
        largest.add(priced);
        if (largest.size() > SHOWN) {
            largest.remove();
        }
    }

    PriceEffect effect(PaidOrders paidOrders, PaidOrders.Reach reach) {
        return new PriceEffect(
                subscriptions, dearer, cheaper, unpriced, lacking, oldMonthly, newMonthly, sample(paidOrders, reach));
    }

    /** The largest differences first. */
    private List<PriceEffect.Affected> sample(PaidOrders paidOrders, PaidOrders.Reach reach) {
        var byKey = new LinkedHashMap<String, Priced>();
        largest.stream().sorted(SMALLEST_FIRST.reversed()).forEach(each -> byKey.put(each.key, each));
        var shown = new ArrayList<PriceEffect.Affected>();
        for (var member : paidOrders.membersOf(reach, List.copyOf(byKey.sequencedKeySet()), SHOWN)) {
            var priced = Objects.requireNonNull(byKey.get(member.key()));
            shown.add(new PriceEffect.Affected(
                    member.client(), member.name(), member.from(), priced.oldMonthly, priced.newMonthly));
        }
        return shown;
    }
}
