package io.partnercloud.trial.followup;

import io.partnercloud.trial.account.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the accounts for which something is due and not done. */
public interface DueAccounts {

    /** One of them, by login and name for an operator to look at. */
    record DueAccount(ClientId id, String login, String name) {}

    /** The next ones in the order of their ids. */
    List<DueAccount> find(DueKind what, LocalDate on, Optional<ClientId> after, int limit);

    long count(DueKind what, LocalDate on);
}
