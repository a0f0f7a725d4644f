package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** The claimed client stays whose it is, for this reason (PRT-10). */
@WireType("partner.attribution-claim-refused.v1")
public record AttributionClaimRefused(UUID claim, UUID partner, String about, String reason) implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
