package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** The application has become a partner before. */
public final class ApplicationAlreadyConcluded extends Refusal {
    public ApplicationAlreadyConcluded(UUID id) {
        super(Kind.CONFLICT, "application_already_concluded", Map.of("id", id));
    }
}
