package io.partnercloud.trial.account;

import io.partnercloud.platform.problem.Refusal;

/** The INN has a trial that is running or asked for (TRL-8). */
public final class TrialAlreadyActive extends Refusal {
    public TrialAlreadyActive() {
        super(Kind.CONFLICT, "trial_already_active");
    }
}
