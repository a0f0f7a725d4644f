package io.partnercloud.trial.account;

import io.partnercloud.platform.problem.Refusal;

/** The partner's own trial is still running: one at a time (TRL-1). */
public final class OwnUseTrialAlreadyActive extends Refusal {
    public OwnUseTrialAlreadyActive() {
        super(Kind.CONFLICT, "own_use_trial_already_active");
    }
}
