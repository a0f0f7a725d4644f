package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why a trial is not given, not found or not decided. */
public abstract sealed class TrialRefusal extends Refusal {
    private TrialRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    private TrialRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** There is no such request for whoever asks. */
    public static final class Unknown extends TrialRefusal {
        public Unknown(Object id) {
            super(Kind.UNKNOWN, "trial_unknown", Map.of("trial", id));
        }
    }

    /** The request does not wait for an operator (any more). */
    public static final class AlreadyDecided extends TrialRefusal {
        AlreadyDecided(String decision) {
            super(Kind.CONFLICT, "trial_already_decided", Map.of("decision", decision));
        }
    }

    /** More users than a trial may have (TRL-1). */
    public static final class TooManyUsers extends TrialRefusal {
        TooManyUsers(int asked, int limit) {
            super(Kind.RULE, "trial_user_limit", Map.of("users", asked, "limit", limit));
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("limit", details().get("limit"));
        }
    }

    /** No price list has come from billing-service yet, so that nobody can say what is rented; right after a first start. */
    public static final class NoPriceListYet extends TrialRefusal {
        NoPriceListYet() {
            super(Kind.UNAVAILABLE, "no_price_list_yet");
        }
    }

    /** A configuration by that code is not rented. */
    public static final class ConfigurationUnknown extends TrialRefusal {
        ConfigurationUnknown(String code, Set<String> rented) {
            super(
                    Kind.RULE,
                    "unknown_configuration",
                    Map.of("configuration", code, "known", String.join(", ", new TreeSet<>(rented))));
        }
    }

    /** The INN belongs to another partner, which is never named (PRT-10). */
    public static final class ClientOfAnotherPartner extends TrialRefusal {
        ClientOfAnotherPartner() {
            super(Kind.CONFLICT, "client_of_another_partner");
        }
    }
}
