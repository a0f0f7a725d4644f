package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;

/** All four-digit codes are taken. */
public final class NoPartnerCodeLeft extends Refusal {
    public NoPartnerCodeLeft() {
        super(Kind.UNAVAILABLE, "no_partner_code_left");
    }
}
