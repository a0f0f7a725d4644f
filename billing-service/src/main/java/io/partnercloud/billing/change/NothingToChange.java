package io.partnercloud.billing.change;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.Map;

/** There is no paid subscription of the service: what is only ordered is ordered anew with an invoice. */
public final class NothingToChange extends ChangeRefusal {
    public NothingToChange(ClientLogin client) {
        super(Kind.CONFLICT, "subscription_not_paid", Map.of("client", client));
    }
}
