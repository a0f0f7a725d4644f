package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose rewards on hosting and corporate clients wait for an operator's set (RWD-9). */
public interface ManualPayouts {
    /** Opens what is not there; false where it is. */
    boolean open(UUID id, PartnerId partner, Quarter quarter, LocalDate dueOn, LocalDate on);

    /** Its set is made; where nobody had opened it, nothing changes. */
    void done(PartnerId partner, Quarter quarter, LocalDate on);

    /** The partner has been told, in these words; false where its set is not made yet. */
    boolean told(UUID id, LocalDate on, String words);

    Optional<ManualPayout> find(UUID id);

    /** What its set would be made of now. */
    Waiting waiting(ManualPayout payout);

    /** The one that is due first at first, unless the query says otherwise. */
    Listing<ManualPayout> list(ManualPayoutFilter filter, PageQuery query);

    /** How far it has come. */
    enum Status {
        TO_BE_MADE,
        TO_BE_TOLD,
        DONE
    }

    /** One partner's quarter, and the day by which its set has to be there. */
    record ManualPayout(
            UUID id,
            PartnerId partner,
            String partnerName,
            @Nullable String partnerCode,
            Quarter quarter,
            LocalDate dueOn,
            LocalDate openedOn,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate toldOn,
            @Nullable String told,
            @Nullable UUID payoutSet) {
        public Status status() {
            return doneOn == null ? Status.TO_BE_MADE : toldOn == null ? Status.TO_BE_TOLD : Status.DONE;
        }
    }

    /** Rewards that stand in no set, and how many payments have no rate yet. */
    record Waiting(Money reward, long held) {}
}
