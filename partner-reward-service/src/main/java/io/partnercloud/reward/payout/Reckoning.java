package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.RewardScale;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** What sets come to, worked out from their frozen lines; no clock and no database has a say in it (RWD-12). */
public record Reckoning(Money reward, Money vat, Money total) {
    public static final Reckoning NOTHING = new Reckoning(Money.ZERO, Money.ZERO, Money.ZERO);

    /** As it stands on the documents. */
    public static Reckoning recorded(FrozenSet set) {
        var documents = set.documents();
        return new Reckoning(documents.reward(), documents.vat(), documents.total());
    }

    /** From each line's money and rate, the carried sums and the tax. */
    public static Reckoning again(FrozenSet set) {
        return taxed(
                set,
                Money.sum(set.lines().stream()
                        .map(line -> line.amountAt(line.rate()))
                        .toList()));
    }

    /**
     * With these rates in place of the contract's; a service that is not among them keeps its own. Steps go by what the set's
     * lines say was paid in each month, in their order.
     */
    public static Reckoning withRates(FrozenSet set, Map<CloudService, RewardScale> rates) {
        var paid = new HashMap<Paid, Money>();
        var reward = Money.ZERO;
        for (FrozenSet.Line line : set.lines()) {
            var scale = rates.getOrDefault(line.service(), RewardScale.flat(line.rate()));
            if (scale.isFlat()) {
                reward = reward.plus(line.amountAt(scale.first()));
            } else {
                var sum = new Paid(line.month(), line.service());
                var before = paid.getOrDefault(sum, Money.ZERO);
                reward = reward.plus(Money.sum(scale.parts(before, line.base()).stream()
                        .map(part -> part.rate().of(part.base()))
                        .toList()));
                paid.put(sum, before.plus(line.base()));
            }
        }
        return taxed(set, reward);
    }

    private record Paid(YearMonth month, CloudService service) {}

    private static Reckoning taxed(FrozenSet set, Money earned) {
        var reward = earned.plus(Money.sum(set.carried()));
        var vat = set.tax().of(reward);
        return new Reckoning(reward, vat, reward.plus(vat));
    }

    public Reckoning plus(Reckoning other) {
        return new Reckoning(reward.plus(other.reward), vat.plus(other.vat), total.plus(other.total));
    }

    public Reckoning minus(Reckoning other) {
        return new Reckoning(reward.minus(other.reward), vat.minus(other.vat), total.minus(other.total));
    }
}
