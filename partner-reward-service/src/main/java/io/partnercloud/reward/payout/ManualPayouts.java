package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;

/** Whose rewards on hosting and corporate clients wait for an operator's set (RWD-9). */
public interface ManualPayouts {
    /** Opens what is not there; false where it is. */
    boolean open(ManualPayout payout, LocalDate on);

    /** Its set is made; where nobody had opened it, nothing changes. */
    void done(PartnerId partner, Quarter quarter, LocalDate on);

    /** Those that wait, the one that is due first at first. */
    List<ManualPayout> waiting();

    /** One partner's quarter, and the day by which its set has to be there. */
    record ManualPayout(PartnerId partner, Quarter quarter, LocalDate dueOn) {}
}
