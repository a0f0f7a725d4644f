package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.contracts.values.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads an amount in proportion to weights so that not a kopeck is lost: each part is rounded down, the kopecks left go
 * to the largest remainders, the earlier part first (RWD-2). A weight may be negative, as a term of a surcharge is that
 * takes back what was paid for the old parameters (CHG-2); its part is, too.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /** No part is further from nothing than its weight as long as the amount is not larger than all weights together. */
    static List<Money> spread(Money amount, List<Money> weights) {
        var whole = BigInteger.valueOf(Money.sum(weights).inKopecks());
        if (amount.isNegative() || whole.signum() < 0 || (whole.signum() == 0 && !amount.isZero())) {
            throw new IllegalArgumentException("cannot spread " + amount + " over " + weights);
        }
        if (whole.signum() == 0) {
            return weights.stream().map(_ -> Money.ZERO).toList();
        }
        var kopecks = BigInteger.valueOf(amount.inKopecks());
        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (var weight : weights) {
            var product = kopecks.multiply(BigInteger.valueOf(weight.inKopecks()));
            var remainder = product.mod(whole);
            parts.add(product.subtract(remainder).divide(whole));
            remainders.add(remainder);
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
