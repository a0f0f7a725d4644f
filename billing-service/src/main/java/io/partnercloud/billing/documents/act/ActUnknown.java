package io.partnercloud.billing.documents.act;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** There is no such act, or it is another partner's client's, which must look the same (PRT-11). */
public final class ActUnknown extends Refusal {
    public ActUnknown(ActNumber number) {
        super(Kind.UNKNOWN, "act_unknown", Map.of("act", number));
    }
}
