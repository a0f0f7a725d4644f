package io.partnercloud.platform.events;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** No dead letter with this id, or it was dealt with already. */
final class DeadLetterUnknown extends Refusal {
    DeadLetterUnknown(String id) {
        super(Kind.UNKNOWN, "dead_letter_unknown", Map.of("id", id));
    }
}
