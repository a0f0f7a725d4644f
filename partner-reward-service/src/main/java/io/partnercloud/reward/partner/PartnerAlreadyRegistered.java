package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The company is a partner already: one company, one partner. */
public final class PartnerAlreadyRegistered extends Refusal {
    public PartnerAlreadyRegistered(Inn inn) {
        super(Kind.CONFLICT, "partner_already_registered", Map.of("inn", inn));
    }
}
