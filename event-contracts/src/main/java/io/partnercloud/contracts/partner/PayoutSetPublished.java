package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import java.util.UUID;

/** The quarter's documents lie in the cabinet (RWD-4); {@code byHand} those on hosting and corporate clients (RWD-9). */
@WireType("partner.payout-set-published.v1")
public record PayoutSetPublished(
        UUID payoutSet, UUID partner, Quarter quarter, Money total, int version, boolean byHand)
        implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
