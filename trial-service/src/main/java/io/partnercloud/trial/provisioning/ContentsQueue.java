package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.ClientId;

/** Has the provider told, after the commit, what an account holds; {@code sequence} is the one of that change. */
public interface ContentsQueue {
    void enqueueContents(ClientId id, long sequence);
}
