package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import java.net.URI;
import java.util.Map;

/** More connections are wanted than the rent service is for; it names the service that fits (SVC-2). */
public final class ServiceLimitExceeded extends PricingRefusal {
    private final CloudService recommended;
    private final URI questionnaire;

    ServiceLimitExceeded(long wanted, int limit, CloudService recommended, URI questionnaire) {
        super(
                Kind.RULE,
                "service_limit_exceeded",
                Map.of("wanted", wanted, "limit", limit, "service", recommended, "questionnaire", questionnaire));
        this.recommended = recommended;
        this.questionnaire = questionnaire;
    }

    public CloudService recommended() {
        return recommended;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("recommendedService", recommended, "questionnaire", questionnaire);
    }
}
