package io.partnercloud.billing.base.client;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why nothing is done for a client. */
public abstract sealed class ClientRefusal extends Refusal {
    private ClientRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such client, or it is another partner's, which must look the same (PRT-11). */
    public static final class Unknown extends ClientRefusal {
        public Unknown(Object client) {
            super(Kind.UNKNOWN, "client_unknown", Map.of("client", client));
        }
    }

    /** The account is gone: nothing new can be billed for it (CLI-1). */
    public static final class Deleted extends ClientRefusal {
        Deleted(ClientLogin login, LocalDate on) {
            super(Kind.CONFLICT, "client_deleted", Map.of("client", login, "on", on));
        }
    }
}
