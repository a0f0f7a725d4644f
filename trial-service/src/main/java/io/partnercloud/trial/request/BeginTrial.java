package io.partnercloud.trial.request;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.provisioning.ProvisioningQueue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of an accepted request and has it provisioned. */
@Service
class BeginTrial {
    private final Accounts accounts;
    private final ProvisioningQueue queue;

    BeginTrial(Accounts accounts, ProvisioningQueue queue) {
        this.accounts = accounts;
        this.queue = queue;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Client client) {
        accounts.add(new Account.Requested(client, 0));
        queue.enqueue(client.id());
    }
}
