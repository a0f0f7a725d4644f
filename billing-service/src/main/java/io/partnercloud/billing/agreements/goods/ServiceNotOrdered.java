package io.partnercloud.billing.agreements.goods;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Goods go with a service that the client has, or has ordered. */
final class ServiceNotOrdered extends Refusal {
    ServiceNotOrdered(ClientLogin client, CloudService service) {
        super(Kind.RULE, "service_not_ordered", Map.of("client", client, "service", service));
    }
}
