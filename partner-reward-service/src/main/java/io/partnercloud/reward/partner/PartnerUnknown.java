package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** There is no such partner. */
public final class PartnerUnknown extends Refusal {
    public PartnerUnknown(PartnerId id) {
        super(Kind.UNKNOWN, "partner_unknown", Map.of("id", id));
    }
}
