package io.partnercloud.reward.handover;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Why clients are not handed over (PRT-18). */
public abstract sealed class HandoverRefusal extends Refusal {
    private HandoverRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such handover. */
    public static final class Unknown extends HandoverRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "handover_unknown", Map.of("id", id));
        }
    }

    /** A partner keeps its clients: there is nothing to hand over. */
    public static final class ToTheSame extends HandoverRefusal {
        public ToTheSame() {
            super(Kind.RULE, "handover_to_the_same", Map.of());
        }
    }

    /** Clients are handed over from today or a later day on, never backwards. */
    public static final class Backwards extends HandoverRefusal {
        public Backwards(LocalDate on, LocalDate today) {
            super(Kind.RULE, "handover_backwards", Map.of("on", on, "today", today));
        }
    }

    /** The client is not a client of the partner that hands over. */
    public static final class NotTheirs extends HandoverRefusal {
        public NotTheirs(ClientLogin login) {
            super(Kind.RULE, "handover_of_anothers_client", Map.of("login", login));
        }
    }

    /** It has been done, or called off. */
    public static final class NotPlanned extends HandoverRefusal {
        public NotPlanned(UUID id) {
            super(Kind.CONFLICT, "handover_not_planned", Map.of("id", id));
        }
    }
}
