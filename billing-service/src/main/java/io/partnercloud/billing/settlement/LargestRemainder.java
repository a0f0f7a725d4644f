package io.partnercloud.billing.settlement;

import io.partnercloud.contracts.values.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads an amount in proportion to weights so that not a kopeck is lost: each part is rounded down, the kopecks left go to the largest remainders, the earlier part first (RWD-2). */
final class LargestRemainder {
    private LargestRemainder() {}

    /** No part is larger than its weight as long as the amount is not larger than all weights together. */
    static List<Money> spread(Money amount, List<Money> weights) {
        var whole = BigInteger.valueOf(Money.sum(weights).inKopecks());
        if (amount.isNegative() || (whole.signum() == 0 && !amount.isZero())) {
            throw new IllegalArgumentException("cannot spread " + amount + " over " + weights);
        }
        if (whole.signum() == 0) {
            return List.copyOf(weights);
        }
        var kopecks = BigInteger.valueOf(amount.inKopecks());
        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (var weight : weights) {
            var split = kopecks.multiply(BigInteger.valueOf(weight.inKopecks())).divideAndRemainder(whole);
            parts.add(split[0]);
            remainders.add(split[1]);
        }
        var left = kopecks.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index).add(BigInteger.ONE)));
        return parts.stream().map(part -> Money.kopecks(part.longValueExact())).toList();
    }
}
