package io.partnercloud.printing;

import io.partnercloud.contracts.values.Money;

/** How value added tax stands in a sum: inside it at some rate, or not at all. */
public sealed interface Vat {
    Vat NONE = new None();

    /** Not charged. */
    record None() implements Vat {
        @Override
        public Money within(Money sum) {
            return Money.ZERO;
        }

        @Override
        public String toString() {
            return "без НДС";
        }
    }

    /** Part of the sum. */
    record At(int percent) implements Vat {
        @Override
        public Money within(Money sum) {
            return sum.share(percent, 100L + percent);
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /** How much of a sum is tax, rounded to kopecks. */
    Money within(Money sum);
}
