package io.partnercloud.billing.agreements.order;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.Map;

/** Nothing is known yet of what the client wants to rent: a first invoice needs the parameters. */
public final class ParametersMissing extends OrderRefusal {
    ParametersMissing(ClientLogin client) {
        super(Kind.RULE, "parameters_missing", Map.of("client", client));
    }
}
