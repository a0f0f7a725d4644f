package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A version of a set with all that it was worked out from (RWD-12); {@code carried} is what earlier quarters left. */
public record FrozenSet(
        UUID id,
        PartnerId partner,
        String partnerName,
        PayoutKind kind,
        Documents documents,
        PayoutTax tax,
        List<Line> lines,
        List<Money> carried) {
    public FrozenSet {
        lines = List.copyOf(lines);
        carried = List.copyOf(carried);
    }

    /**
     * A reward. Where it takes another back {@code before} is the money of that one and what had been taken back of it before.
     */
    public record Line(
            CloudService service, YearMonth month, RewardRate rate, List<Money> before, Money base, Money amount) {
        public Line {
            before = List.copyOf(before);
        }

        /** RWD-2: half up; what takes back all that was left takes exactly the reward that was left. */
        Money amountAt(RewardRate other) {
            var left = Money.sum(before);
            return !before.isEmpty() && base.equals(left.negated())
                    ? Money.sum(before.stream().map(other::of).toList()).negated()
                    : other.of(base);
        }
    }
}
