package io.partnercloud.trial.account;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** There is no such client for whoever asks: none at all, or another partner's (PRT-11). */
public final class ClientUnknown extends Refusal {
    public ClientUnknown(Object client) {
        super(Kind.UNKNOWN, "client_unknown", Map.of("client", client));
    }
}
