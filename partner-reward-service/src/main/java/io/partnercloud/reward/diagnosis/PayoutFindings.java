package io.partnercloud.reward.diagnosis;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.accrual.OpenMonth;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.util.UUID;

/** Where what is known of a partner's quarter is found. */
public interface PayoutFindings {
    Findings of(PartnerId partner, Quarter quarter, OpenMonth open);

    /** Notes that the partner misses the quarter's documents; false where it was noted before. */
    boolean missed(PartnerId partner, Quarter quarter, Instant at);

    /** Whether the person has asked to enter a partner's cabinet and waits for an answer (PRT-6). */
    boolean waits(UUID person);

    void asked(UUID person, PartnerId partner);

    void answered(UUID person, PartnerId partner);
}
