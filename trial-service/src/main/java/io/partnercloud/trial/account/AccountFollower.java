package io.partnercloud.trial.account;

/** Has work to do within this service when something happened to an account; hears it in the same transaction. */
public interface AccountFollower {
    void hear(Account after, AccountEvent event);
}
