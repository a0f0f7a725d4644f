package io.partnercloud.gateway.businessdate;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why the business date does not move. */
abstract sealed class BusinessDateRefusal extends Refusal {
    private BusinessDateRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** Somebody is moving the date already. */
    static final class Moving extends BusinessDateRefusal {
        Moving() {
            super(Kind.CONFLICT, "business_date_moving", Map.of());
        }
    }

    /** It only moves forward. */
    static final class Backwards extends BusinessDateRefusal {
        Backwards(LocalDate from, LocalDate to) {
            super(Kind.RULE, "business_date_backwards", Map.of("date", from, "to", to));
        }
    }

    /** It moves no further at once than one would wait for. */
    static final class TooFar extends BusinessDateRefusal {
        TooFar(LocalDate from, int days) {
            super(Kind.RULE, "business_date_too_far", Map.of("date", from, "days", days));
        }
    }

    /** The move cannot go on: a service does not move or does not come to rest. */
    static final class Stuck extends BusinessDateRefusal {
        private final String reason;

        Stuck(String service, String reason) {
            super(Kind.UNAVAILABLE, "business_date_stuck", Map.of("service", service, "reason", reason));
            this.reason = service + ": " + reason;
        }

        String reason() {
            return reason;
        }
    }
}
