package io.partnercloud.billing.agreements.order;

import io.partnercloud.contracts.values.CloudService;
import java.util.Map;

/** What is ordered is said in the words of another service. */
public final class ParametersDoNotFit extends OrderRefusal {
    public ParametersDoNotFit(CloudService service) {
        super(Kind.RULE, "parameters_do_not_fit", Map.of("service", service));
    }
}
