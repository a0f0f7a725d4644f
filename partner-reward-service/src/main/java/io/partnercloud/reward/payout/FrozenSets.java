package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sets of closed quarters with what they were worked out from (RWD-12). */
public interface FrozenSets {
    /** The version that counts of each of the quarter's sets, one after the other; of all partners where none is named. */
    void read(Quarter quarter, @Nullable PartnerId partner, Consumer<FrozenSet> reader);
}
