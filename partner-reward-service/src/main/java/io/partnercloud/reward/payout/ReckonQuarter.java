package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardScale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works a closed quarter out once more, as it was or with other rates, and changes nothing (RWD-12). */
@Service
public class ReckonQuarter {
    private static final int SHOWN = 100;

    private final FrozenSets frozenSets;
    private final MakePayoutSet makePayoutSet;

    ReckonQuarter(FrozenSets frozenSets, MakePayoutSet makePayoutSet) {
        this.frozenSets = frozenSets;
        this.makePayoutSet = makePayoutSet;
    }

    /** A set as its documents have it, and as it comes out now. */
    public record Compared(FrozenSet set, Reckoning recorded, Reckoning now) {
        boolean isSame() {
            return recorded.equals(now);
        }

        Money distance() {
            var difference = now.total().minus(recorded.total());
            return difference.isNegative() ? difference.negated() : difference;
        }
    }

    /** All sets of a quarter: what differs is named, the largest difference first, a hundred of them at most. */
    public record Outcome(
            Quarter quarter,
            long sets,
            long lines,
            Reckoning recorded,
            Reckoning now,
            long different,
            List<Compared> differing) {}

    /** From the frozen lines, rates and tax: whatever differs has been changed after it was published. */
    @Transactional(readOnly = true)
    public Outcome again(Quarter quarter, @Nullable PartnerId partner) {
        return reckon(quarter, partner, Reckoning::again);
    }

    /** With other rates; what was carried from earlier quarters stays as it is. */
    @Transactional(readOnly = true)
    public Outcome withRates(Quarter quarter, @Nullable PartnerId partner, Map<CloudService, RewardScale> rates) {
        return reckon(quarter, partner, set -> Reckoning.withRates(set, rates));
    }

    private Outcome reckon(Quarter quarter, @Nullable PartnerId partner, ToReckoning reckoning) {
        makePayoutSet.requireClosed(quarter);
        var sums = new Sums();
        frozenSets.read(
                quarter, partner, set -> sums.add(new Compared(set, Reckoning.recorded(set), reckoning.of(set))));
        return sums.of(quarter);
    }

    private interface ToReckoning {
        Reckoning of(FrozenSet set);
    }

    private static final class Sums {
        private static final Comparator<Compared> SMALLEST_FIRST = Comparator.comparing(Compared::distance)
                .thenComparing(each -> each.set().id());

        private final PriorityQueue<Compared> differing = new PriorityQueue<>(SMALLEST_FIRST);
        private Reckoning recorded = Reckoning.NOTHING;
        private Reckoning now = Reckoning.NOTHING;
        private long sets;
        private long lines;
        private long different;

        void add(Compared compared) {
            sets++;
            lines += compared.set().lines().size();
            recorded = recorded.plus(compared.recorded());
            now = now.plus(compared.now());
            if (!compared.isSame()) {
                different++;
                differing.add(withoutLines(compared));
                if (differing.size() > SHOWN) {
                    differing.remove();
                }
            }
        }

        /** A hundred sets may have millions of them. */
        private static Compared withoutLines(Compared compared) {
            var set = compared.set();
            return new Compared(
                    new FrozenSet(
                            set.id(),
                            set.partner(),
                            set.partnerName(),
                            set.kind(),
                            set.documents(),
                            set.tax(),
                            List.of(),
                            set.carried()),
                    compared.recorded(),
                    compared.now());
        }

        Outcome of(Quarter quarter) {
            var largestFirst =
                    differing.stream().sorted(SMALLEST_FIRST.reversed()).toList();
            return new Outcome(quarter, sets, lines, recorded, now, different, largestFirst);
        }
    }
}
