package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.Optional;
import java.util.UUID;

/** All client accounts. */
public interface Accounts {
    /** Holds the account against every other change until the transaction ends. */
    Optional<Account> locked(ClientId id);

    /** The account as it stands, for a decision that a later change cannot spoil. */
    Optional<Account> find(ClientId id);

    void add(Account.Requested account);

    /** PRT-10. The client belongs to this partner now, whether or not its request is accepted yet. False when nobody knows it. */
    boolean attribute(ClientId id, UUID partner);

    /** Saves the next state of an account that was read at {@code account.version()}. */
    void save(Account account);

    /** A login that nobody had and nobody will have; numbers may be skipped. */
    ClientLogin nextLogin();
}
