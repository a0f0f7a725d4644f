package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a downtime is not recorded. */
abstract sealed class DowntimeRefusal extends Refusal {
    private DowntimeRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** A downtime of these hours is recorded already: it is not compensated twice. */
    public static final class Recorded extends DowntimeRefusal {
        Recorded(ClientLogin client) {
            super(Kind.CONFLICT, "downtime_recorded", Map.of("client", client));
        }
    }

    /** It ends before it begins, has not ended yet, or is from before the contract. */
    public static final class Impossible extends DowntimeRefusal {
        Impossible(LocalDate contractDate) {
            super(Kind.RULE, "downtime_impossible", Map.of("contractDate", contractDate));
        }
    }
}
