package io.partnercloud.reward.partner;

import org.jspecify.annotations.Nullable;

/** Where notices about payout documents go: one address per partner, none until it is set (PRT-8, CAB-6). */
public record PayoutNoticeAddress(@Nullable String email, long version) {
    public static final PayoutNoticeAddress NONE = new PayoutNoticeAddress(null, 0);
}
