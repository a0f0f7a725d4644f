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

    /**
     * PRT-10, PRT-18. The client belongs to this partner now, with its request, unless a later partner is known: the one with
     * the higher sequence holds, in whatever order they are told. False when nobody knows the client.
     */
    boolean attribute(ClientId id, UUID partner, long sequence);

    /** Saves the next state of an account that was read at {@code account.version()}. */
    void save(Account account);

    /** A login that nobody had and nobody will have; numbers may be skipped. */
    ClientLogin nextLogin();
}
