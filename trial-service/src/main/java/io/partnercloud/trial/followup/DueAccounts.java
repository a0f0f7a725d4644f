package io.partnercloud.trial.followup;

import io.partnercloud.trial.account.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the accounts for which something is due and not done. */
public interface DueAccounts {
    /** The next ones after {@code after}, in the order of their ids. */
    List<ClientId> find(DueKind what, LocalDate on, @Nullable ClientId after, int limit);

    long count(DueKind what, LocalDate on);

    /** Some of them by name, for an operator to look at. */
    List<String> samples(DueKind what, LocalDate on, int limit);
}
