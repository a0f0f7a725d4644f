package io.partnercloud.reward.partner;

import java.time.LocalDate;

/** The books of rewards, as far as a change of contracts meets them (RWD-3, RWD-11). */
public interface RewardBooks {
    /** The first day that is not closed. Nobody else accrues until the transaction ends. */
    LocalDate holdOpenDay();

    /** Counts anew, by the contracts as they are now, what the partner earned on money of this day and later. */
    void recount(PartnerId partner, LocalDate from);
}
