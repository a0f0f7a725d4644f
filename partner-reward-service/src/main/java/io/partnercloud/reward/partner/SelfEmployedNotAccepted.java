package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;

/** The self-employed may not act as agents, so they cannot become partners (PRT-1). */
public final class SelfEmployedNotAccepted extends Refusal {
    public SelfEmployedNotAccepted() {
        super(Kind.RULE, "self_employed_not_accepted");
    }
}
