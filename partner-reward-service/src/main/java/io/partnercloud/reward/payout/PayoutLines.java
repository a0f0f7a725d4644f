package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rewards and carried sums stand in which version of which set; each in one living set at most. */
public interface PayoutLines {
    /** What a version is made of: every reward that the bounds let in and that stands in no living set, and what is carried. */
    Taken take(Taking taking);

    /** The lines of the version that counted so far count no more. */
    void release(UUID set, int version);

    /** The carried sets among a version's lines are settled by its set, and so is whatever they had settled. */
    void settle(UUID set);

    /** By client, service and rate. */
    List<ReportLine> lines(UUID set, int version);

    /**
     * What a set or a new version of it may take.
     *
     * @param throughMonth accrued in this month or before
     * @param paidThrough also what was accrued later on money of this day or before; null where that does not count
     */
    record Taking(
            UUID set,
            int version,
            PartnerId partner,
            PayoutKind kind,
            YearMonth throughMonth,
            @Nullable LocalDate paidThrough) {}

    /** What was put aside for a version. */
    record Taken(long lines, Money reward) {}
}
