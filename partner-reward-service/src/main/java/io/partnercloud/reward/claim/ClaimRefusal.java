package io.partnercloud.reward.claim;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why a claim is not taken or not decided (PRT-10). */
public abstract sealed class ClaimRefusal extends Refusal {
    private ClaimRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such claim, or it is another partner's. */
    public static final class Unknown extends ClaimRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "attribution_claim_unknown", Map.of("id", id));
        }
    }

    /** A claim names its client one way: by the login or by the INN. */
    public static final class NamesNoClient extends ClaimRefusal {
        public NamesNoClient() {
            super(Kind.RULE, "attribution_claim_names_no_client", Map.of());
        }
    }

    /** One of the same partner about the same client waits for an operator. */
    public static final class AlreadyFiled extends ClaimRefusal {
        public AlreadyFiled(String about) {
            super(Kind.CONFLICT, "attribution_claim_already_filed", Map.of("about", about));
        }
    }

    /** It was decided before, and stays so. */
    public static final class AlreadyDecided extends ClaimRefusal {
        public AlreadyDecided(UUID id) {
            super(Kind.CONFLICT, "attribution_claim_already_decided", Map.of("id", id));
        }
    }

    /** The INN has no account, or several: the operator has to say which. */
    public static final class ClientNotNamed extends ClaimRefusal {
        public ClientNotNamed(String about, int found) {
            super(Kind.RULE, "attribution_claim_needs_client", Map.of("about", about, "found", found));
        }
    }
}
