package io.partnercloud.billing.agreements.change;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.Map;

/** The client has these parameters already. */
public final class ChangesNothing extends ChangeRefusal {
    ChangesNothing(ClientLogin client) {
        super(Kind.RULE, "change_changes_nothing", Map.of("client", client));
    }
}
