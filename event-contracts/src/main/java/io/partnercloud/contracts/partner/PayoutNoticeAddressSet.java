package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** Notices about payout documents go to this one address (PRT-8, CAB-6). */
@WireType("partner.payout-notice-address-set.v1")
public record PayoutNoticeAddressSet(UUID partner, String email) implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
