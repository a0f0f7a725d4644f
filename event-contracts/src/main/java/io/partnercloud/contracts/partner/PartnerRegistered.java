package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** A company takes part in the programme (PRT-3). {@code contactEmail} is the contract's contact. */
@WireType("partner.partner-registered.v1")
public record PartnerRegistered(UUID partner, String name, String inn, String contactName, String contactEmail)
        implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
