package io.partnercloud.trial;

import io.partnercloud.trial.account.Included;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.followup.FollowUpRules;
import io.partnercloud.trial.provisioning.ProvisioningRules;
import io.partnercloud.trial.provisioning.simulator.SimulatorRules;
import io.partnercloud.trial.update.UpdateRules;

/** Every number of this service's rules, as {@code application.yml} has them. */
record TrialSettings(
        TrialRules rules,
        Included included,
        FollowUpRules followUps,
        ProvisioningRules provisioning,
        UpdateRules updates,
        SimulatorRules simulator) {}
