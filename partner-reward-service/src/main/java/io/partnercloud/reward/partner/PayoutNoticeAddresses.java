package io.partnercloud.reward.partner;

import io.partnercloud.platform.security.PartnerScope;

/** The address for payout notices of each partner. */
public interface PayoutNoticeAddresses {
    PayoutNoticeAddress of(PartnerScope scope);

    /** The same, keeping others from setting it until the transaction ends. */
    PayoutNoticeAddress lock(PartnerScope scope);

    /** Stores the address under the next version. */
    PayoutNoticeAddress set(PartnerScope scope, String email);
}
