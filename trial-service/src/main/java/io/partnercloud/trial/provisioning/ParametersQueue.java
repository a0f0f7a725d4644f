package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.ClientId;

/** Has the provider told, after the commit, what an account may use; {@code version} is the account's at that change. */
public interface ParametersQueue {
    void enqueueParameters(ClientId id, long version);
}
