package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountEvent.AccessReopened;
import io.partnercloud.trial.account.AccountEvent.AccessStopped;
import io.partnercloud.trial.account.AccountEvent.AccountErased;
import io.partnercloud.trial.account.AccountEvent.AllowanceReplaced;
import io.partnercloud.trial.account.AccountEvent.PaidAfterErasure;
import io.partnercloud.trial.account.AccountEvent.ParametersReplaced;
import io.partnercloud.trial.account.AccountEvent.ProvisioningGivenUp;
import io.partnercloud.trial.account.AccountEvent.TrialBegun;
import io.partnercloud.trial.account.AccountEvent.TrialRanOut;
import io.partnercloud.trial.account.AccountFollower;
import org.springframework.stereotype.Service;

/** What operators have to do, and the provider has to be told, when something happened to an account. */
@Service
class FollowAccount implements AccountFollower {
    private final AccessQueue accessQueue;
    private final OperatorTasks tasks;

    FollowAccount(AccessQueue accessQueue, OperatorTasks tasks) {
        this.accessQueue = accessQueue;
        this.tasks = tasks;
    }

    @Override
    public void hear(Account after, AccountEvent event) {
        var client = after.client().id();
        switch (event) {
            case AccessStopped _, AccessReopened _, AccountErased _ -> accessQueue.enqueue(client, after.version());
            case ProvisioningGivenUp(var reason) -> tasks.open(client, OperatorTask.Kind.PROVISIONING_FAILED, reason);
            case PaidAfterErasure(var paidThrough) ->
                tasks.open(client, OperatorTask.Kind.PAID_AFTER_DELETION, "paid through " + paidThrough);
            case TrialBegun _, TrialRanOut _, ParametersReplaced _, AllowanceReplaced _ -> {}
        }
    }
}
