package io.partnercloud.reward.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What trial-service and billing-service tell about a client, as far as it matters to a partner. */
public sealed interface ClientFact {
    /** trial: the account exists; {@code purpose} is CLIENT or OWN_USE (PRT-9). */
    record Provisioned(String name, @Nullable String inn, String purpose, LocalDate startsOn) implements ClientFact {}

    /** trial: the days of the trial are over (TRL-4). */
    record TrialOver(LocalDate endedOn) implements ClientFact {}

    /** trial: the account is deleted. */
    record Deleted(LocalDate on) implements ClientFact {}

    /** billing: the first invoice is paid (CLI-2). */
    record Activated(LocalDate contractDate) implements ClientFact {}

    /** billing: the client is a debtor (BLK-1). */
    record Blocked(LocalDate since) implements ClientFact {}

    /** billing: nothing is owed any more (BLK-2). */
    record Unblocked() implements ClientFact {}

    /** billing: money was used for an invoice, or went back; it says nothing about the client, only how fresh the figures are. */
    record MoneyMoved() implements ClientFact {}
}
