package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** More users than a trial may have (TRL-1). */
public final class TrialUserLimit extends Refusal {
    TrialUserLimit(int asked, int limit) {
        super(Kind.RULE, "trial_user_limit", Map.of("users", asked, "limit", limit));
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("limit", details().get("limit"));
    }
}
