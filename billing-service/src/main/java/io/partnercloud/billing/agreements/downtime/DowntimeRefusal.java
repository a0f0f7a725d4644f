package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a downtime is not recorded. */
public abstract sealed class DowntimeRefusal extends Refusal permits DowntimeRecorded, DowntimeImpossible {
    DowntimeRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
