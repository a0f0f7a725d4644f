package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountEvent.AllowanceReplaced;
import io.partnercloud.trial.account.AccountEvent.TrialBegun;
import io.partnercloud.trial.account.AccountFollower;
import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.account.Included;
import org.springframework.stereotype.Service;

/** Writes down what an account may use as soon as it changes, and has the provider told (CLI-8). */
@Service
class FollowParameters implements AccountFollower {
    private final ParametersInUse parameters;
    private final ParametersQueue queue;
    private final Included included;

    FollowParameters(ParametersInUse parameters, ParametersQueue queue, Included included) {
        this.parameters = parameters;
        this.queue = queue;
        this.included = included;
    }

    @Override
    public void hear(Account after, AccountEvent event) {
        if (event instanceof TrialBegun || event instanceof AllowanceReplaced) {
            parameters.due(after.client().id(), Allowance.of(after, included));
            queue.enqueueParameters(after.client().id(), after.version());
        }
    }
}
