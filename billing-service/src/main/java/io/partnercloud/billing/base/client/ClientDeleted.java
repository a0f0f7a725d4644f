package io.partnercloud.billing.base.client;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The account is gone: nothing new can be billed for it (CLI-1). */
public final class ClientDeleted extends Refusal {
    ClientDeleted(ClientLogin login, LocalDate on) {
        super(Kind.CONFLICT, "client_deleted", Map.of("client", login, "on", on));
    }
}
