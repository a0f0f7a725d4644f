package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tariff a service is sold by where the request names none (SVC-1). */
public record Tariffs(Map<CloudService, String> byService) {
    public Tariffs {
        byService = Map.copyOf(byService);
    }

    public String of(CloudService service, @Nullable String asked) {
        if (asked != null && !asked.isBlank()) {
            return asked;
        }
        var tariff = byService.get(service);
        if (tariff == null) {
            throw new IllegalStateException("no tariff is configured for " + service);
        }
        return tariff;
    }
}
