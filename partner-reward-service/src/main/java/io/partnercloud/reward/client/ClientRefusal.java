package io.partnercloud.reward.client;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a client does not become another partner's (PRT-10, PRT-18). */
public abstract sealed class ClientRefusal extends Refusal {
    private ClientRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** Nobody has told of an account with this login. */
    public static final class Unknown extends ClientRefusal {
        public Unknown(ClientLogin login) {
            super(Kind.RULE, "client_not_known", Map.of("login", login));
        }
    }

    /** The client is that partner's already. */
    public static final class AlreadyThatPartners extends ClientRefusal {
        public AlreadyThatPartners(ClientId client) {
            super(Kind.CONFLICT, "client_is_that_partners_already", Map.of("client", client));
        }
    }

    /** A trial for a partner's own use is nobody else's client while it runs (PRT-9). */
    public static final class OwnUse extends ClientRefusal {
        public OwnUse(ClientLogin login) {
            super(Kind.RULE, "own_use_trial_stays", Map.of("login", login));
        }
    }
}
