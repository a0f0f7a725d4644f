package io.partnercloud.billing.agreements.change;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why a subscription is not changed. */
public abstract sealed class ChangeRefusal extends Refusal {
    private ChangeRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** The change holds already or never will: nothing can be done about it any more. */
    public static final class NotWaiting extends ChangeRefusal {
        NotWaiting(SubscriptionChange change) {
            super(
                    Kind.CONFLICT,
                    "change_not_waiting",
                    Map.of("change", change.request().id()));
        }
    }

    /** The client has these parameters already. */
    public static final class ChangesNothing extends ChangeRefusal {
        ChangesNothing(ClientLogin client) {
            super(Kind.RULE, "change_changes_nothing", Map.of("client", client));
        }
    }

    /** CHG-4: a confirmation names the preview that was shown. */
    public static final class PreviewMissing extends ChangeRefusal {
        public PreviewMissing() {
            super(Kind.RULE, "preview_missing", Map.of());
        }
    }

    /** CHG-4: what was shown does not hold any more; nothing is recalculated silently. */
    public static final class PreviewStale extends ChangeRefusal {
        PreviewStale() {
            super(Kind.CONFLICT, "preview_stale", Map.of());
        }
    }

    /** There is no such change, or it is another partner's client's, which must look the same (PRT-11). */
    public static final class Unknown extends ChangeRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "change_unknown", Map.of("change", id));
        }
    }
}
