package io.partnercloud.contracts.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Roubles with kopecks: always exactly two places. Adding and subtracting are exact; only {@link #share} and
 * {@link #rounded} round, HALF_UP, and are meant for the places where INV-3 and RWD-2 allow it.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    public static final Money ZERO = Money.of("0.00");

    /** @throws ArithmeticException when the amount has more than two places: that is a bug of the caller, not to be rounded away */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    @JsonCreator
    public static Money of(String text) {
        return new Money(new BigDecimal(text));
    }

    public static Money rubles(long rubles) {
        return new Money(BigDecimal.valueOf(rubles));
    }

    public static Money kopecks(long kopecks) {
        return new Money(BigDecimal.valueOf(kopecks, 2));
    }

    /** The amount rounded HALF_UP to kopecks. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> parts) {
        return parts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(long quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    /** {@code part / whole} of this amount, rounded once, HALF_UP (INV-3). */
    public Money share(long part, long whole) {
        return new Money(
                amount.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public long inKopecks() {
        return amount.movePointRight(2).longValueExact();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Two places and a dot: {@code 3890.00}. */
    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
