package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.ClientId;

/** Has the provider told, after the commit, who may enter an account; {@code version} is the account's at that change. */
public interface AccessQueue {
    void enqueue(ClientId id, long version);
}
