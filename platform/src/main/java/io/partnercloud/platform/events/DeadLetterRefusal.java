package io.partnercloud.platform.events;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a dead letter stays as it is. */
sealed class DeadLetterRefusal extends Refusal {
    private DeadLetterRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    static final class Unknown extends DeadLetterRefusal {
        Unknown(String id) {
            super(Kind.UNKNOWN, "dead_letter_unknown", Map.of("id", id));
        }
    }

    static final class AlreadyEnded extends DeadLetterRefusal {
        AlreadyEnded(String id, String status) {
            super(Kind.CONFLICT, "dead_letter_already_ended", Map.of("id", id, "status", status));
        }
    }

    static final class FailedAgain extends DeadLetterRefusal {
        FailedAgain(String id, String cause) {
            super(Kind.RULE, "dead_letter_failed_again", Map.of("id", id, "cause", cause));
        }
    }
}
