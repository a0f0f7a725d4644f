package io.partnercloud.billing.base.client;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** There is no such client, or it is another partner's, which must look the same (PRT-11). */
public final class ClientUnknown extends Refusal {
    public ClientUnknown(Object client) {
        super(Kind.UNKNOWN, "client_unknown", Map.of("client", client));
    }
}
