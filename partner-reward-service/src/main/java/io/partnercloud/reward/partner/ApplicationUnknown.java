package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** There is no such application. */
public final class ApplicationUnknown extends Refusal {
    public ApplicationUnknown(UUID id) {
        super(Kind.UNKNOWN, "application_unknown", Map.of("id", id));
    }
}
