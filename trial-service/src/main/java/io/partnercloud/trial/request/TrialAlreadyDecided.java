package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The request does not wait for an operator (any more). */
public final class TrialAlreadyDecided extends Refusal {
    TrialAlreadyDecided(String decision) {
        super(Kind.CONFLICT, "trial_already_decided", Map.of("decision", decision));
    }
}
