package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payout set has stood where it stands since {@code since}, and somebody is to do something about it (RWD-5); told once for each
 * version and step. {@code by} is the day by which it is to be done, or has had to be.
 */
@WireType("partner.payout-reminder-due.v1")
public record PayoutReminderDue(
        UUID payoutSet,
        UUID partner,
        String partnerName,
        Quarter quarter,
        Money total,
        int version,
        Step step,
        LocalDate since,
        LocalDate by)
        implements PartnerEvent {
    /** What is to be done: the first two by the partner, the others by operators. */
    public enum Step {
        COMPLETION,
        SIGNED_SCANS,
        ORIGINALS,
        ANSWER_TO_OBJECTION,
        PAYMENT
    }

    @Override
    public String key() {
        return partner.toString();
    }
}
