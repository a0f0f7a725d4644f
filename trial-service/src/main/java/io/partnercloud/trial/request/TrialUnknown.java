package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** There is no such request for whoever asks. */
public final class TrialUnknown extends Refusal {
    public TrialUnknown(Object id) {
        super(Kind.UNKNOWN, "trial_unknown", Map.of("trial", id));
    }
}
