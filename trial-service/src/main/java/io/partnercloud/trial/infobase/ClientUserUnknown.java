package io.partnercloud.trial.infobase;

import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.trial.account.ClientKey;
import java.util.Map;

/** The client has no user of that number. */
final class ClientUserUnknown extends Refusal {
    ClientUserUnknown(ClientKey client, int number) {
        super(Kind.UNKNOWN, "client_user_unknown", Map.of("user", client.login().user(number)));
    }
}
