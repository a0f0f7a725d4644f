package io.partnercloud.gateway.businessdate;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The move cannot go on: a service does not move or does not come to rest. */
final class BusinessDateStuck extends Refusal {
    private final String reason;

    BusinessDateStuck(String service, String reason) {
        super(Kind.UNAVAILABLE, "business_date_stuck", Map.of("service", service, "reason", reason));
        this.reason = service + ": " + reason;
    }

    String reason() {
        return reason;
    }
}
