package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.ClientId;

/** Has accounts provisioned as soon as the transaction that asked for it is committed. */
public interface ProvisioningQueue {
    void enqueue(ClientId id);
}
