package io.partnercloud.reward.partner;

import com.fasterxml.jackson.annotation.JsonValue;
import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;

/** What part of a payment the partner earns, in percent with at most two places. */
public record RewardRate(BigDecimal percent) {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** @throws IllegalArgumentException unless the percentage is above 0 and at most 100 */
    public RewardRate {
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("a reward rate is above 0 and at most 100 percent, not " + percent);
        }
        percent = percent.setScale(2);
    }

    public static RewardRate of(String percent) {
        return new RewardRate(new BigDecimal(percent));
    }

    /** The reward for a paid amount, HALF_UP to kopecks (RWD-2); negative for a negative amount. */
    public Money of(Money paid) {
        return Money.rounded(paid.amount().multiply(percent).movePointLeft(2));
    }

    /** Two places and a dot: {@code 12.50}. */
    @JsonValue
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
