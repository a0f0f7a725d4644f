package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.Quarter;
import java.util.UUID;

/** A partner misses the quarter's documents, and nothing known explains why there are none (RWD-8); told once. */
@WireType("partner.payout-missed.v1")
public record PayoutMissed(UUID partner, Quarter quarter) implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
