package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.PartnerCode;
import java.util.UUID;

/** The partner has its four-digit code (PRT-4). */
@WireType("partner.partner-code-assigned.v1")
public record PartnerCodeAssigned(UUID partner, PartnerCode code) implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
