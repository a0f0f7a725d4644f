package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** A partner says that a client is its own; an operator has to decide (PRT-10). {@code about} is the INN or the login that it named. */
@WireType("partner.attribution-claim-filed.v1")
public record AttributionClaimFiled(UUID claim, UUID partner, String partnerName, String about)
        implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
