package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a service is rewarded with: one rate, or rates that rise with what has been paid for the service in the month
 * (RWD-11). Each rouble earns the rate of the step into which it falls; nothing that was earned before changes when a step
 * is reached.
 */
public record RewardScale(List<Step> steps) {
    /** What is paid above {@code from} in a month earns this rate, up to the next step. */
    public record Step(Money from, RewardRate rate) {}

    /** A part of an amount and its rate. */
    public record Part(Money base, RewardRate rate) {}

    /** @throws ContractRefusal.StepsDoNotRise unless sums and rates rise from step to step, the first beginning with nothing paid */
    public RewardScale {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !steps.getFirst().from().isZero()) {
            throw new IllegalArgumentException("a scale begins at nothing, not with " + steps);
        }
        for (var i = 1; i < steps.size(); i++) {
            if (!rises(steps.get(i - 1), steps.get(i))) {
                throw new ContractRefusal.StepsDoNotRise(steps.get(i).from());
            }
        }
    }

    private static boolean rises(Step lower, Step upper) {
        return upper.from().compareTo(lower.from()) > 0
                && upper.rate().percent().compareTo(lower.rate().percent()) > 0;
    }

    /** The same rate whatever is paid. */
    public static RewardScale flat(RewardRate rate) {
        return new RewardScale(List.of(new Step(Money.ZERO, rate)));
    }

    public boolean isFlat() {
        return steps.size() == 1;
    }

    /** The rate of the month's first rouble. */
    public RewardRate first() {
        return steps.getFirst().rate();
    }

    /** The steps above the first. */
    public List<Step> higher() {
        return steps.subList(1, steps.size());
    }

    /**
     * The amount by the steps into which it falls, once so much has been paid for the service in the month; the parts come to
     * the amount. Money that goes back leaves the steps from above.
     */
    public List<Part> parts(Money paidBefore, Money amount) {
        var after = paidBefore.plus(amount);
        var low = amount.isNegative() ? after : paidBefore;
        var high = amount.isNegative() ? paidBefore : after;
        var parts = new ArrayList<Part>();
        for (Integer i : order(amount)) {
            var from = i == 0 ? low : greater(low, steps.get(i).from());
            var to = i == steps.size() - 1 ? high : high.min(steps.get(i + 1).from());
            var within = to.minus(from);
            if (within.isPositive()) {
                parts.add(new Part(
                        amount.isNegative() ? within.negated() : within,
                        steps.get(i).rate()));
            }
        }
        return parts;
    }

    private List<Integer> order(Money amount) {
        var upwards = IntStream.range(0, steps.size()).boxed().toList();
        return amount.isNegative() ? upwards.reversed() : upwards;
    }

    private static Money greater(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** How much more must be paid in the month until a higher rate begins; null on the last step. */
    public @Nullable Money toNextStep(Money paid) {
        return steps.stream()
                .map(Step::from)
                .filter(from -> from.compareTo(paid) > 0)
                .findFirst()
                .map(from -> from.minus(paid))
                .orElse(null);
    }
}
